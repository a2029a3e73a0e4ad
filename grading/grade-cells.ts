import type { Figure, State } from "#schemas/grading.ts";
import type { SharingCell, Sharing } from "./cell-shares.ts";
import type { Graded, Grading } from "./define-deliverable.ts";
import { earn, fractionOf, shareOf, type Verdicts } from "./earn-shares.ts";
import type { Verdict } from "./judge.ts";
import { formatNumber } from "./language/format-number.ts";

/**
 * Marks an answer of several cells: each says its state and its share, the points are one finding, rounded once.
 *
 * In: the asked cells, how they share the points, the raw answer (null when blank), the code of the finding by state,
 * and `drawn` where the candidate draws the cells: a value that is not found in them may stand there under other words,
 * and waits for a person. Rule: scenario-format, « A table is a small sheet ».
 * @example gradeCells({ cells, sharing, max: 400, raw, grading, code: () => "table" }).points // 300
 */
export function gradeCells({
  cells,
  sharing,
  max,
  raw,
  grading,
  code,
  drawn = false,
}: {
  cells: readonly SharingCell[];
  sharing: Sharing;
  max: number;
  raw: unknown;
  grading: Grading;
  code: (state: State) => string;
  drawn?: boolean;
}): Graded {
  const of = (cell: SharingCell): Verdict => grading.judge(cell.figure.name);
  const isOpen = (cell: SharingCell) =>
    of(cell).state === "to-check" || (drawn && raw !== null && of(cell).state === "blank");
  const counting = (counted: Verdicts["counted"]) => Math.min(earn(sharing, { of, counted }), max);
  const sure = { of, counted: () => false };
  const points = counting(sure.counted);
  const marked = cells.filter((cell) => !cell.copies);
  const pending = marked.some(isOpen) ? counting(isOpen) - points : 0;
  const counts = countStates(marked.map((cell) => (isOpen(cell) ? "to-check" : of(cell).state)));
  const state = raw === null ? "blank" : stateOf(counts, { cells: marked.length, points, max, pending });
  return {
    state,
    points,
    proposed: pending > 0 ? counting((cell) => of(cell).state === "to-check") : null,
    pending,
    findings: [
      { code: raw === null ? "blank" : code(state), points, params: { ...counts, cells: marked.length } },
    ],
    figures: () =>
      cells.map((cell) => withShare(cell, grading.describe(cell.figure, of(cell)), sharing, sure)),
    rubric: [],
  };
}

type Counts = Record<Verdict["state"], number>;

function countStates(states: readonly Verdict["state"][]): Counts {
  const counts: Counts = { right: 0, carried: 0, wrong: 0, blank: 0, unreadable: 0, "to-check": 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function stateOf(
  counts: Counts,
  { cells, points, max, pending }: { cells: number; points: number; max: number; pending: number },
): State {
  const good = counts.right + counts.carried;
  if (pending > 0) return "to-check";
  if (counts.blank === cells) return "blank";
  if (good === cells && points === max) return counts.carried > 0 ? "carried" : "right";
  if (points > 0 || good > 0) return "partial";
  return counts.unreadable > 0 && counts.wrong === 0 ? "unreadable" : "wrong";
}

function withShare(cell: SharingCell, figure: Figure, sharing: Sharing, verdicts: Verdicts): Figure {
  const share = shareOf(cell, sharing);
  if (share === null || cell.copies) return figure;
  const inPoints = (hundredths: typeof share) =>
    formatNumber(hundredths.div(100).toFixed(2), { decimals: { min: 2, max: 2 } });
  const earned = share.times(fractionOf(cell, share, verdicts));
  return {
    ...figure,
    findings: [
      ...figure.findings,
      { code: "cell-share", points: 0, params: { earned: inPoints(earned), share: inPoints(share) } },
    ],
  };
}
