import { compileCarry } from "#grading/compile-figure.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { matchText } from "#grading/match-scalar.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { Read } from "#grading/read.ts";
import { TickRawSchema, TickSchema, TickStatementSchema, type Tick, type TickRaw } from "./schema.ts";

/** What the compiler makes of the authored answer: texts to fill, figures declared. Never sent to a candidate. */
interface TickKey {
  authored: Tick;
  label: Template;
  figure: Quantity;
}

/** A box to tick; the type to copy. */
export const tick = defineDeliverable({
  type: "_template",
  authored: TickSchema,
  statement: TickStatementSchema,
  answer: TickRawSchema,
  compile: (authored: Tick, compiler: AnswerCompiler): TickKey => {
    const label = authored.label ?? authored.id;
    const figure = compiler.quantity([], {
      name: authored.id,
      label,
      key: compiler.expected(["expected"], authored.expected, { kind: "text" }),
      asked: true,
      carry: compileCarry(authored.carry, compiler),
      match: ({ value }, expected) => matchText(value, expected),
    });
    return { authored, label: compiler.text(["label"], label), figure };
  },
  max: (authored: Tick) => authored.points,
  state: ({ label }: TickKey, world) => ({ label: label.fill(world) }),
  isBlank: () => false,
  read: ({ figure }: TickKey, raw: TickRaw): ReadonlyMap<string, Read> =>
    new Map([
      [
        figure.name,
        { status: "read", typed: raw, values: [{ value: raw, decimals: 0, unit: null, notices: [] }] },
      ],
    ]),
  solve: ({ figure }: TickKey, valueOf): TickRaw => (valueOf(figure.name) === "oui" ? "oui" : "non"),
  grade: ({ authored, figure }: TickKey, raw: TickRaw | null, grading: Grading): Graded => {
    const verdict = grading.judge(figure.name);
    const marked = pointsOfFigure({ figure, verdict, max: authored.points });
    const { state, proposed } = marked;
    const left = raw === "non" ? [{ code: "box-left", points: 0, params: {} }] : [];
    const findings = [...marked.findings, ...left];
    return {
      state,
      points: findings.reduce((sum, { points }) => sum + points, 0),
      proposed,
      pending: state === "to-check" ? authored.points : 0,
      findings,
      figures: () => [grading.describe(figure, verdict)],
      rubric: [],
    };
  },
});
