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
import type { Verdict } from "#grading/judge.ts";
import { pointsOfFigure, type MarkedFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import { readOfNumber } from "#grading/read.ts";
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
  if (unit.asked && unit.name === null) compiler.problem("problem", ["unit"], "unit-without-name");
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
  const value = pointsOfFigure({ figure, verdict, max: authored.points - unit.points });
  const written = findUnit(unit, verdict, sum(value.findings));
  const findings = [...value.findings, ...written];
  const points = sum(findings);
  const figures = () => [grading.describe(figure, verdict)];
  // A detail of the calculation beside a figure without value is read by a person: a right method keeps its points.
  if (raw !== null && workingsText(raw).trim() !== "" && NEEDS_A_READER.has(value.state))
    return toCheck(authored.points, points, [{ code: "workings-to-read", points: 0, params: {} }], figures);
  if (value.state === "to-check") {
    const nothingYet = findings.map((finding) => ({ ...finding, points: 0 }));
    return toCheck(authored.points, Math.max((value.proposed ?? 0) + sum(written), 0), nothingYet, figures);
  }
  const state = stateOf(value, points, authored.points);
  return { state, points, proposed: null, pending: 0, findings, figures, rubric: [] };
}

const NEEDS_A_READER: ReadonlySet<State> = new Set(["wrong", "partial", "blank", "unreadable"]);

const toCheck = (
  pending: number,
  proposed: number,
  findings: Finding[],
  figures: Graded["figures"],
): Graded => ({ state: "to-check", points: 0, proposed, pending, findings, figures, rubric: [] });

const sum = (findings: readonly Finding[]) => findings.reduce((total, { points }) => total + points, 0);

/** Full points, or all but what the carry itself costs, keep the value's state; what else is lost makes it partial. */
function stateOf({ state, findings }: MarkedFigure, points: number, max: number): State {
  const carryCost = -sum(findings.filter(({ code }) => code === "carry-penalty"));
  if (state === "right" || state === "carried") return points + carryCost === max ? state : "partial";
  return state === "wrong" && points > 0 ? "partial" : state;
}

/** What is said of the unit; a wrong one costs at most what the value earned. */
function findUnit(unit: UnitRule, verdict: Verdict, earned: number): Finding[] {
  const { read } = verdict;
  if (read.status !== "read") return [];
  const typed = read.values[0].unit;
  const params = { unit: unit.name ?? "" };
  if (typed !== null && unit.name !== null && typed !== unit.name)
    return [{ code: "wrong-unit", points: 0 - Math.min(unit.cost, earned), params: { ...params, typed } }];
  if (!unit.asked) return [];
  // 0,405 needs no « % ».
  const isDue = !("match" in verdict && verdict.match.notices.includes("written-as-decimal"));
  return typed === null && isDue
    ? [{ code: "unit-missing", points: 0, params }]
    : [{ code: "unit-right", points: unit.points, params }];
}
