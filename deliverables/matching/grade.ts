import { D } from "#grading/formulas/decimal.ts";
import type { Sharing } from "#grading/cell-shares.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { gradeCells } from "#grading/grade-cells.ts";
import type { Read } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { Figure, State } from "#schemas/grading.ts";
import { compilePairs, type Pair } from "./compile-pairs.ts";
import {
  MatchingRawSchema,
  MatchingSchema,
  MatchingStatementSchema,
  type Matching,
  type MatchingRaw,
} from "./schema.ts";

interface Item {
  id: string;
  text: Template;
}

interface MatchingKey {
  authored: Matching;
  label: Template;
  headings: [Template, Template] | null;
  left: Item[];
  right: Item[];
  pairs: readonly Pair[];
  sharing: Sharing<Pair>;
}

/** Pairs between two lists, by formula where the right one depends on figures. */
export const matching = defineDeliverable({
  type: "matching",
  authored: MatchingSchema,
  statement: MatchingStatementSchema,
  answer: MatchingRawSchema,
  compile,
  max: (authored: Matching) => authored.points,
  state: ({ label, headings, left, right }: MatchingKey, world: World) => ({
    label: label.fill(world),
    headings: headings && [headings[0].fill(world), headings[1].fill(world)],
    left: filled(left, world),
    right: filled(right, world),
  }),
  isBlank: ({ pairs }: MatchingRaw) => Object.values(pairs).every((chosen) => chosen === ""),
  read: ({ authored, pairs }: MatchingKey, raw: MatchingRaw): ReadonlyMap<string, Read> =>
    new Map(pairs.map(({ left, figure }) => [figure.name, readPair(authored, raw.pairs[left] ?? "")])),
  solve: ({ pairs }: MatchingKey, valueOf) => ({
    pairs: Object.fromEntries(pairs.map(({ left, figure }) => [left, String(valueOf(figure.name))])),
  }),
  grade,
});

const filled = (items: readonly Item[], world: World) =>
  items.map(({ id, text }) => ({ id, text: text.fill(world) }));

function readPair({ right }: Matching, chosen: string): Read {
  if (chosen === "") return { status: "blank" };
  const typed = right.find(({ id }) => id === chosen)?.text ?? chosen;
  return { status: "read", typed, values: [{ value: chosen, decimals: 0, unit: null, notices: [] }] };
}

function compile(authored: Matching, compiler: AnswerCompiler): MatchingKey {
  const { headings, marks, points } = authored;
  const items = (list: "left" | "right") =>
    authored[list].map(({ id, text }, index) => ({ id, text: compiler.text([list, index, "text"], text) }));
  const pairs = compilePairs(authored, compiler);
  const whole = { points: new D(points), cells: pairs, all: marks?.by === "answer" };
  return {
    authored,
    label: compiler.text(["label"], authored.label ?? authored.id),
    headings: headings
      ? [compiler.text(["headings", 0], headings[0]), compiler.text(["headings", 1], headings[1])]
      : null,
    left: items("left"),
    right: items("right"),
    pairs,
    sharing: { kind: "groups", groups: pairs.length === 0 ? [] : [whole] },
  };
}

function grade(key: MatchingKey, raw: MatchingRaw | null, grading: Grading): Graded {
  const { pairs, sharing, authored } = key;
  const graded = gradeCells({ cells: pairs, sharing, max: authored.points, raw, grading, code: codeOf });
  const wrong = pairs.filter(({ figure }) => grading.judge(figure.name).state === "wrong").length;
  return {
    ...withPenalty(graded, wrong, authored.marks?.penalty ?? 0),
    figures: () => graded.figures().map((figure) => withTexts(key, figure, grading.own)),
  };
}

/** What is right or carried is said as everywhere; the rest is counted. */
const codeOf = (state: State) => (state === "right" || state === "carried" ? state : "pairs");

/** Takes off for each wrong pair, never below 0; what earns nothing in the end is wrong. */
function withPenalty(graded: Graded, wrong: number, penalty: number): Graded {
  const lost = Math.min(wrong * penalty, graded.points);
  const points = graded.points - lost;
  return {
    ...graded,
    state: graded.state === "partial" && points === 0 ? "wrong" : graded.state,
    points,
    proposed: graded.proposed === null ? null : Math.max(graded.proposed - wrong * penalty, 0),
    findings:
      lost === 0
        ? graded.findings
        : [...graded.findings, { code: "pairs-penalty", points: -lost, params: { wrong } }],
  };
}

/** Elements are reported by their text, not by their id. */
function withTexts({ left, right, pairs }: MatchingKey, figure: Figure, own: World): Figure {
  const textOf = (items: readonly Item[], id: string | null | undefined) =>
    items.find((item) => item.id === id)?.text.fill(own);
  const pair = pairs.find((one) => one.figure.name === figure.name);
  return {
    ...figure,
    label: textOf(left, pair?.left) ?? figure.label,
    read: textOf(right, figure.read) ?? figure.read,
    expected: textOf(right, figure.expected) ?? figure.expected,
  };
}
