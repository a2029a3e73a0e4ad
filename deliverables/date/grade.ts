import { compileCarry, compileMistakes } from "#grading/compile-figure.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import { dayFromIso, isoOfDay } from "#grading/formulas/day.ts";
import { D } from "#grading/formulas/decimal.ts";
import { Day } from "#grading/formulas/value.ts";
import { readDay } from "#grading/language/read-day.ts";
import { readDelay } from "#grading/language/read-delay.ts";
import { matchDay } from "#grading/match-scalar.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { Read, ReadValue } from "#grading/read.ts";
import type { DayReading, DelayReading } from "#schemas/reading.ts";
import {
  DateAnswerSchema,
  DateRawSchema,
  DateStatementSchema,
  type DateAnswer,
  type DateRaw,
} from "./schema.ts";

interface DateKey {
  authored: DateAnswer;
  label: Template;
  figure: Quantity;
}

/** A date, or a delay in days. */
export const date = defineDeliverable({
  type: "date",
  authored: DateAnswerSchema,
  statement: DateStatementSchema,
  answer: DateRawSchema,
  compile,
  max: (authored: DateAnswer) => authored.points,
  state: ({ authored, label }: DateKey, world) => ({
    label: label.fill(world),
    delay: authored.delay === "days",
  }),
  isBlank: (raw: DateRaw) => raw.trim() === "",
  read: ({ authored, figure }: DateKey, raw: DateRaw, grading) => {
    if (authored.delay) return new Map([[figure.name, readOf(raw, readDelay(raw), (value) => new D(value))]]);
    const year = yearOf(grading, figure);
    const reading = readDay(raw, year === null ? {} : { year });
    return new Map([[figure.name, readOf(raw, reading, (value) => dayFromIso(value))]]);
  },
  solve: ({ figure }: DateKey, valueOf) => formatQuantity(figure, valueOf(figure.name)),
  grade: ({ authored, figure }: DateKey, _raw: DateRaw | null, grading: Grading): Graded => {
    const verdict = grading.judge(figure.name);
    const { state, findings, proposed } = pointsOfFigure({ figure, verdict, max: authored.points });
    const points = findings.reduce((sum, finding) => sum + finding.points, 0);
    const pending = state === "to-check" ? authored.points : 0;
    return {
      state,
      points,
      proposed,
      pending,
      findings,
      figures: () => [grading.describe(figure, verdict)],
      rubric: [],
    };
  },
});

function compile(authored: DateAnswer, compiler: AnswerCompiler): DateKey {
  const label = authored.label ?? authored.id;
  const kind = authored.delay ? "number" : "day";
  const toleranceDays = Number.parseInt(authored.tolerance ?? "0", 10);
  const figure = compiler.quantity([], {
    name: authored.id,
    label,
    key: compiler.expected(["expected"], authored.expected, { kind }),
    asked: true,
    unit: authored.delay ? "jours" : null,
    carry: compileCarry(authored.carry, compiler),
    given: authored.given === undefined ? null : compiler.expected(["given"], authored.given, { kind }),
    mistakes: compileMistakes(authored.mistakes, compiler, ["mistakes"], kind),
    match: ({ value }, expected) => matchDay(value, expected, toleranceDays),
  });
  return { authored, label: compiler.text(["label"], label), figure };
}

/** A date written without its year is read in the year of the key; a delay has none. */
function yearOf(grading: Grading, figure: Quantity): number | null {
  const key = grading.own.expected(figure);
  return key instanceof Day ? Number(isoOfDay(key).slice(0, 4)) : null;
}

function readOf(
  typed: string,
  reading: DayReading | DelayReading,
  valueOf: (text: string) => ReadValue["value"] | null,
): Read {
  if (reading.status === "blank") return { status: "blank" };
  if (reading.status === "unreadable") return { status: "unreadable", typed, notices: reading.notices };
  const texts = reading.status === "value" ? [reading.value] : reading.values;
  const values = texts.flatMap((text): ReadValue[] => {
    const value = valueOf(text);
    return value === null ? [] : [{ value, decimals: 0, unit: null, notices: reading.notices }];
  });
  const [first, ...others] = values;
  return first
    ? { status: "read", typed, values: [first, ...others] }
    : { status: "unreadable", typed, notices: ["not-a-day"] };
}
