import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import type { MatchingRaw, MatchingStatement } from "./schema.ts";

/** How many elements have something chosen in front of them. */
export function pairsMade({ left }: MatchingStatement, raw: MatchingRaw | null): number {
  return left.filter(({ id }) => (raw?.pairs[id] ?? "") !== "").length;
}

/** Done once something is chosen in front of each element. */
export function matchingProgress(statement: MatchingStatement, raw: MatchingRaw | null): Progress {
  const made = pairsMade(statement, raw);
  if (made === 0) return "blank";
  return made === statement.left.length ? "done" : "partial";
}
