import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { constantKey } from "#grading/key-formula.ts";
import { foldText } from "#grading/language/fold-text.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Match } from "#grading/match.ts";
import type { Quantity } from "#grading/quantity.ts";
import { ShortRawSchema, ShortSchema, ShortStatementSchema, type Short, type ShortRaw } from "./schema.ts";

interface ShortKey {
  authored: Short;
  label: Template;
  figure: Quantity;
}

const EXACT: Match = { how: "exact", notices: [] };

/** A few words: an account, a name, an article; accepted variants, folded. */
export const short = defineDeliverable({
  type: "short",
  authored: ShortSchema,
  statement: ShortStatementSchema,
  answer: ShortRawSchema,
  compile,
  max: (authored: Short) => authored.points,
  state: ({ authored, label }: ShortKey, world) => ({
    label: label.fill(world),
    account: authored.match === "account",
  }),
  isBlank: (raw: ShortRaw) => raw.trim() === "",
  read: ({ figure }: ShortKey, raw: ShortRaw) =>
    new Map([
      [
        figure.name,
        {
          status: "read" as const,
          typed: raw,
          values: [{ value: raw.trim(), decimals: 0, unit: null, notices: [] }] as const,
        },
      ],
    ]),
  solve: ({ authored }: ShortKey) => authored.expected[0] ?? null,
  grade: ({ authored, figure }: ShortKey, _raw: ShortRaw | null, grading: Grading): Graded => {
    const verdict = grading.judge(figure.name);
    const marked = pointsOfFigure({ figure, verdict, max: authored.points });
    const points = marked.findings.reduce((sum, finding) => sum + finding.points, 0);
    const { state, findings } = marked;
    return {
      state,
      points,
      proposed: null,
      pending: 0,
      findings,
      figures: () => [grading.describe(figure, verdict)],
      rubric: [],
    };
  },
});

function compile(authored: Short, compiler: AnswerCompiler): ShortKey {
  const label = authored.label ?? authored.id;
  const accept = authored.match === "account" ? sameAccount : sameText;
  const [first = ""] = authored.expected;
  const figure = compiler.quantity([], {
    name: authored.id,
    label,
    key: constantKey(first, first),
    asked: true,
    mistakes: (authored.mistakes ?? []).flatMap(({ when, says, earns = 0 }) =>
      when.map((typed) => ({ when: constantKey(typed, typed), says, earns })),
    ),
    // The key itself stands for all its variants; a mistake is compared as it is.
    match: ({ value }, expected) => {
      if (typeof value !== "string" || typeof expected !== "string") return null;
      const variants = expected === first ? authored.expected : [expected];
      return variants.some((variant) => accept(value, variant)) ? EXACT : null;
    },
  });
  return { authored, label: compiler.text(["label"], label), figure };
}

const sameText = (typed: string, variant: string) => foldText(typed) === foldText(variant);

/**
 * An account is right by its root: 51200 or 5121 for 512, and 44571 for 445710; its name after it does not count, an
 * account named without its number is compared as text.
 */
function sameAccount(typed: string, variant: string): boolean {
  const digits = /^(?:\p{L}*[./°]?\s*)?(\d[\d\s]*)/u.exec(typed.trim())?.[1]?.replace(/\s/g, "");
  // « 411 Banque » is account 411: where a number is written, it is what counts.
  if (digits === undefined) return sameText(typed, variant);
  if (!/^\d+$/.test(variant)) return false;
  return digits.startsWith(variant) || withoutEndZeros(digits) === withoutEndZeros(variant);
}

const withoutEndZeros = (digits: string) => digits.replace(/0+$/, "");
