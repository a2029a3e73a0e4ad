import { compileCarry, compileMistakes } from "#grading/compile-figure.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import { readDelay } from "#grading/language/read-delay.ts";
import { matchDay } from "#grading/match-scalar.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import { readDayFigure } from "#grading/read-day-near.ts";
import { readOfDelay } from "#grading/read.ts";
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
  // A day without its year is read in the year of a key, carried ones too.
  readsByKeys: true,
  read: ({ authored, figure }: DateKey, raw: DateRaw, grading) => {
    const read = authored.delay ? readOfDelay(raw, readDelay(raw)) : readDayFigure(figure, raw, grading);
    return new Map([[figure.name, read]]);
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
