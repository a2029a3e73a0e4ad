import type { Graded, Grading } from "#grading/define-deliverable.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import type { Verdict } from "#grading/judge.ts";
import type { Figure, State } from "#schemas/grading.ts";
import type { AskedCell } from "./compile-grid.ts";
import { earn, fractionOf, shareOf, type Verdicts } from "./earn.ts";
import type { Sharing } from "./share-points.ts";

/** Marks the cells of a table: each says its state and its share, the points are one finding, rounded once. */
export function gradeCells({
  cells,
  sharing,
  max,
  raw,
  grading,
}: {
  cells: readonly AskedCell[];
  sharing: Sharing;
  max: number;
  raw: unknown;
  grading: Grading;
}): Graded {
  const of = (cell: AskedCell): Verdict => grading.judge(cell.figure.name);
  const sure = { of, hopeful: false };
  const points = Math.min(earn(sharing, sure), max);
  const marked = cells.filter((cell) => !cell.copies);
  const counts = countStates(marked.map((cell) => of(cell).state));
  const hoped = counts["to-check"] > 0 ? Math.min(earn(sharing, { of, hopeful: true }), max) : points;
  return {
    state: raw === null ? "blank" : stateOf(counts, marked.length, points === max),
    points,
    proposed: counts["to-check"] > 0 ? hoped : null,
    pending: counts["to-check"] > 0 ? hoped - points : 0,
    findings: [
      { code: raw === null ? "blank" : "table", points, params: { ...counts, cells: marked.length } },
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

function stateOf(counts: Counts, cells: number, isFull: boolean): State {
  if (counts["to-check"] > 0) return "to-check";
  if (counts.blank === cells) return "blank";
  if (counts.right === cells) return isFull ? "right" : "partial";
  if (counts.right + counts.carried === cells) return isFull ? "carried" : "partial";
  return counts.right + counts.carried > 0 || counts.wrong < cells ? "partial" : "wrong";
}

function withShare(cell: AskedCell, figure: Figure, sharing: Sharing, verdicts: Verdicts): Figure {
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
