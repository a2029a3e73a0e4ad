import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import type { World } from "#grading/world.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { Figure } from "#schemas/grading.ts";
import { markOrder, type MarkedStep } from "./mark-order.ts";
import {
  OrderingRawSchema,
  OrderingSchema,
  OrderingStatementSchema,
  type Ordering,
  type OrderingRaw,
} from "./schema.ts";

interface OrderingKey {
  authored: Ordering;
  label: Template;
  items: { id: string; text: Template }[];
}

/** Steps to put in order, marked by the longest right one. */
export const ordering = defineDeliverable({
  type: "ordering",
  authored: OrderingSchema,
  statement: OrderingStatementSchema,
  answer: OrderingRawSchema,
  compile,
  max: (authored: Ordering) => authored.points,
  state: ({ authored, label, items }: OrderingKey, world: World) => ({
    label: label.fill(world),
    items: items.map(({ id, text }) => ({ id, text: text.fill(world) })),
    someUnused: items.length > authored.expected.flat().length,
  }),
  isBlank: ({ order }: OrderingRaw) => order.length === 0,
  // An order gives no value: no formula rests on it.
  read: () => new Map(),
  solve: ({ authored }: OrderingKey) => ({ order: authored.expected.flat() }),
  grade: (key: OrderingKey, raw: OrderingRaw | null, grading: Grading): Graded => {
    const { state, finding, steps } = markOrder(key.authored, raw?.order ?? []);
    return {
      state,
      points: finding.points,
      proposed: null,
      pending: 0,
      findings: [finding],
      figures: () => steps.map((step) => figureOf(step, key, grading.own)),
      rubric: [],
    };
  },
});

function compile(authored: Ordering, compiler: AnswerCompiler): OrderingKey {
  const fault = (path: string, code: string, params = {}) =>
    compiler.problem("problem", [path], code, params);
  const ids = authored.items.map(({ id }) => id);
  const expected = authored.expected.flat();
  for (const id of expected) if (!ids.includes(id)) fault("expected", "step-unknown", { id });
  for (const id of twice(expected)) fault("expected", "step-twice", { id });
  for (const id of twice(ids)) fault("items", "element-twice", { id });
  if (markOrder(authored, ids).state === "right") compiler.problem("warning", ["items"], "ordering-in-order");
  return {
    authored,
    label: compiler.text(["label"], authored.label ?? authored.id),
    items: authored.items.map(({ id, text }, index) => ({
      id,
      text: compiler.text(["items", index, "text"], text),
    })),
  };
}

function twice(ids: readonly string[]): string[] {
  const folded = ids.map(foldName);
  return ids.filter((_, index) => folded.indexOf(folded[index] ?? "") < index);
}

/** One step of the order as it is reported: its place, and those that are right for it. */
function figureOf({ id, place, due, state }: MarkedStep, key: OrderingKey, own: World): Figure {
  const text = key.items.find((item) => item.id === id)?.text.fill(own) ?? id;
  const typed = place === null ? null : String(place);
  return {
    name: `${foldName(key.authored.id)}!${id}`,
    label: text,
    state,
    typed,
    read: typed,
    expected: due === null ? "—" : due.from === due.to ? String(due.from) : `${due.from}–${due.to}`,
    path: null,
    ownPath: null,
    findings: [],
  };
}
