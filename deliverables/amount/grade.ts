import type { Finding, State } from "#schemas/grading.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import {
  compileCarry,
  compileMistakes,
  compilePrecision,
  compilePlausible,
} from "#grading/compile-figure.ts";
import { formatQuantity } from "#grading/format-value.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { matchNumber } from "#grading/match-number.ts";
import { D } from "#grading/formulas/decimal.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import { readOfNumber, type Read } from "#grading/read.ts";
import {
  AmountRawSchema,
  AmountSchema,
  AmountStatementSchema,
  type Amount,
  type AmountRaw,
} from "./schema.ts";

interface AmountKey {
  authored: Amount;
  label: Template;
  figure: Quantity;
  unit: UnitRule;
}

/** The unit of the figure; whether the candidate writes it, for how many points, and what a wrong one costs. */
interface UnitRule {
  name: string | null;
  asked: boolean;
  points: number;
  cost: number;
}

/** One number with its unit. */
export const amount = defineDeliverable({
  type: "amount",
  authored: AmountSchema,
  statement: AmountStatementSchema,
  answer: AmountRawSchema,
  compile,
  max: (authored: Amount) => authored.points,
  state: ({ authored, label, unit }: AmountKey, world) => ({
    label: label.fill(world),
    unit: unit.asked ? null : unit.name,
    asksUnit: unit.asked,
    accounting: authored.accounting ?? false,
    workings: authored.workings ?? false,
  }),
  isBlank: (raw: AmountRaw) => valueText(raw).trim() === "" && workingsText(raw).trim() === "",
  read: (key: AmountKey, raw: AmountRaw) => {
    const typed = valueText(raw);
    const reading = readNumber(typed, { unit: key.unit.name, accounting: key.authored.accounting ?? false });
    return new Map([[key.figure.name, readOfNumber(typed, reading)]]);
  },
  solve: ({ figure, unit }: AmountKey, valueOf) =>
    formatQuantity({ ...figure, unit: unit.asked ? unit.name : null }, valueOf(figure.name)),
  grade,
});

const valueText = (raw: AmountRaw) => (typeof raw === "string" ? raw : raw.value);
const workingsText = (raw: AmountRaw) => (typeof raw === "string" ? "" : raw.workings);

function compile(authored: Amount, compiler: AnswerCompiler): AmountKey {
  const unit = unitRule(authored);
  const label = authored.label ?? authored.id;
  const figure = compiler.quantity([], {
    name: authored.id,
    label,
    key: compiler.expected(["expected"], authored.expected, { kind: "number" }),
    asked: true,
    unit: unit.name,
    precision: compilePrecision(authored.precision),
    tolerance: authored.tolerance ?? null,
    carry: compileCarry(authored.carry, compiler),
    given:
      authored.given === undefined ? null : compiler.expected(["given"], authored.given, { kind: "number" }),
    plausible: compilePlausible(authored.plausible),
    mistakes: compileMistakes(authored.mistakes, compiler, ["mistakes"]),
    match: ({ value, decimals, unit: typed }, expected, demand) =>
      value instanceof D && expected instanceof D
        ? matchNumber({ value, decimals, unit: typed }, expected, demand)
        : null,
  });
  return { authored, label: compiler.text(["label"], label), figure, unit };
}

function unitRule({ unit, unitCost = 0 }: Amount): UnitRule {
  if (unit === undefined || typeof unit === "string")
    return { name: unit ?? null, asked: false, points: 0, cost: unitCost };
  return { name: unit.is ?? null, asked: unit.ask, points: unit.points ?? 0, cost: unitCost };
}

function grade({ authored, figure, unit }: AmountKey, raw: AmountRaw | null, grading: Grading): Graded {
  const verdict = grading.judge(figure.name);
  const forValue = authored.points - unit.points;
  const marked = pointsOfFigure({ figure, verdict, max: forValue });
  const unitFindings =
    raw === null || marked.state === "blank" || marked.state === "unreadable"
      ? []
      : findUnit(unit, verdict.read);
  const findings = [...marked.findings, ...unitFindings];
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  // A detail of the calculation beside a figure without value is read by a person: a right method keeps its points.
  const detailToRead = raw !== null && workingsText(raw).trim() !== "" && NEEDS_A_READER.has(marked.state);
  const state = detailToRead ? "to-check" : marked.state;
  const pending = state === "to-check" ? authored.points : 0;
  return {
    state: state === "right" && points < authored.points ? "partial" : state,
    points: pending > 0 ? 0 : Math.max(points, 0),
    proposed: pending > 0 ? (marked.proposed ?? Math.max(points, 0)) : null,
    pending,
    findings: detailToRead ? [{ code: "workings-to-read", points: 0, params: {} }] : findings,
    figures: () => [grading.describe(figure, verdict)],
    rubric: [],
  };
}

const NEEDS_A_READER: ReadonlySet<State> = new Set(["wrong", "partial", "blank", "unreadable"]);

function findUnit(unit: UnitRule, read: Read): Finding[] {
  if (read.status !== "read") return [];
  const typed = read.values[0].unit;
  const isWrong = typed !== null && unit.name !== null && typed !== unit.name;
  if (isWrong) return [{ code: "wrong-unit", points: -unit.cost, params: { typed, unit: unit.name ?? "" } }];
  if (!unit.asked) return [];
  return typed === null
    ? [{ code: "unit-missing", points: 0, params: { unit: unit.name ?? "" } }]
    : [{ code: "unit-right", points: unit.points, params: { unit: typed } }];
}
