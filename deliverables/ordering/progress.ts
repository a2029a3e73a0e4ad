import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import type { OrderingRaw, OrderingStatement } from "./schema.ts";

/** Done once every step is placed; where some are of no use, once there is an order at all. */
export function orderingProgress(
  { items, someUnused }: OrderingStatement,
  raw: OrderingRaw | null,
): Progress {
  const placed = raw?.order.length ?? 0;
  if (placed === 0) return "blank";
  return placed === items.length || (someUnused && placed > 1) ? "done" : "partial";
}
