import { D } from "#grading/formulas/decimal.ts";
import type { Finding, State } from "#schemas/grading.ts";
import { longestRightOrder } from "./longest-right-order.ts";
import type { Ordering } from "./schema.ts";

/** How one step stands: in the longest right order or not, or not placed though it should be. */
export interface MarkedStep {
  id: string;
  /** Where the candidate put it, from 1; null where they did not. */
  place: number | null;
  /** The places that are right for it; null where it has none. */
  due: { from: number; to: number } | null;
  state: "right" | "wrong" | "blank";
}

export interface MarkedOrder {
  state: State;
  finding: Finding;
  /** The steps as placed, then those that are missing, in the right order. */
  steps: MarkedStep[];
}

/**
 * Marks an order by its longest right series.
 *
 * In: the answer as authored, the ids placed. Out: the state, the one finding, each step. The series earns its part of
 * the steps expected; each step placed that has no place takes one step back; one step alone is no order; rounded half
 * up once. Rule: scenario-format, « Answer types ».
 * @example markOrder(ordering, ["a", "d", "b", "c"]).finding.points // 300 of 400
 */
export function markOrder(authored: Ordering, order: readonly string[]): MarkedOrder {
  const due = duePlaces(authored.expected);
  const placed = [...new Set(order)];
  const series = longestRightOrder(placed.map((id) => due.get(id)?.from ?? null));
  const missing = [...due.keys()].filter((id) => !placed.includes(id));
  const steps = [
    ...placed.map((id, position): MarkedStep => {
      const isRight = series.length > 1 && series.includes(position);
      return { id, place: position + 1, due: due.get(id) ?? null, state: isRight ? "right" : "wrong" };
    }),
    ...missing.map((id): MarkedStep => ({ id, place: null, due: due.get(id) ?? null, state: "blank" })),
  ];
  if (placed.length === 0) return { state: "blank", finding: found("blank", 0), steps };
  const extra = placed.filter((id) => !due.has(id)).length;
  const kept = series.length > 1 ? Math.max(series.length - extra, 0) : 0;
  if (kept === due.size) return { state: "right", finding: found("right", authored.points), steps };
  const points =
    authored.marks?.by === "answer"
      ? 0
      : new D(authored.points).times(kept).div(due.size).toDecimalPlaces(0).toNumber();
  const counts = {
    right: series.length > 1 ? series.length : 0,
    cells: due.size,
    wrong: extra,
    blank: missing.length,
  };
  return { state: points > 0 ? "partial" : "wrong", finding: found("order", points, counts), steps };
}

const found = (code: string, points: number, params: Finding["params"] = {}): Finding => ({
  code,
  points,
  params,
});

/** The places, from 1, where each step may stand: steps of one group share theirs. */
function duePlaces(expected: Ordering["expected"]): Map<string, { from: number; to: number }> {
  const places = new Map<string, { from: number; to: number }>();
  for (const step of expected) {
    const group = Array.isArray(step) ? step : [step];
    const from = places.size + 1;
    for (const id of group) places.set(id, { from, to: from + group.length - 1 });
  }
  return places;
}
