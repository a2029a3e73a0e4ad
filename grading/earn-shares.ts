import type { Group, SharingCell, Sharing } from "./cell-shares.ts";
import { D, ONE, ZERO } from "./formulas/decimal.ts";
import { snap15 } from "./formulas/snap15.ts";
import type { Verdict } from "./judge.ts";
import { decimalsLoss } from "./points-of-figure.ts";

/** The verdicts of the cells; `counted`: those that no verdict makes right and that count as right all the same. */
export interface Verdicts {
  of(cell: SharingCell): Verdict;
  counted(cell: SharingCell): boolean;
}

/** The part of its share that a cell earns, from 0 to 1. */
export function fractionOf(cell: SharingCell, share: D, verdicts: Verdicts): D {
  const verdict = verdicts.of(cell);
  if (share.isZero()) return verdict.state === "right" || verdict.state === "carried" ? ONE : ZERO;
  switch (verdict.state) {
    case "blank":
    case "unreadable":
    case "to-check":
      return verdicts.counted(cell) ? ONE : ZERO;
    case "wrong":
      return D.min(verdict.mistake?.earns ?? 0, share).div(share);
    case "right":
    case "carried": {
      const penalty = verdict.state === "carried" ? D.min(cell.figure.carry.penalty, share) : ZERO;
      return D.max(ONE.minus(decimalsLoss(cell.figure, verdict.match, share).plus(penalty).div(share)), ZERO);
    }
  }
}

/**
 * What an answer of several cells earns, in hundredths, rounded half up once.
 *
 * In: the sharing, the cells' verdicts. Out: integer hundredths. Rule: scenario-format, « A table is a small sheet ».
 * @example earn(sharing, verdicts) // 450
 */
export function earn(sharing: Sharing, verdicts: Verdicts): number {
  return snap15(exactly(sharing, verdicts)).toDecimalPlaces(0).toNumber();
}

function exactly(sharing: Sharing, verdicts: Verdicts): D {
  switch (sharing.kind) {
    case "groups":
      return sumOf(sharing.groups.map((group) => group.points.times(fractionOfGroup(group, verdicts))));
    case "each": {
      const full = sharing.groups.filter((cells) => cells.every((cell) => isGood(cell, verdicts)));
      return D.min(sharing.each.times(full.length), sharing.atMost);
    }
    case "start": {
      if (sharing.cells.every((cell) => verdicts.of(cell).state === "blank")) return ZERO;
      const faulty = sharing.cells.filter((cell) => !isGood(cell, verdicts));
      return D.max(sharing.start.minus(sharing.minus.times(faulty.length)), ZERO);
    }
  }
}

function fractionOfGroup(group: Group, verdicts: Verdicts): D {
  if (group.all && !group.cells.every((cell) => isGood(cell, verdicts))) return ZERO;
  const share = group.points.div(group.cells.length);
  const fractions = group.cells.map((cell) => fractionOf(cell, share, verdicts));
  return sumOf(fractions).div(group.cells.length);
}

/** Right or carried, written as demanded: what a carry costs is taken off without making the cell a wrong one. */
function isGood(cell: SharingCell, verdicts: Verdicts): boolean {
  const verdict = verdicts.of(cell);
  if (verdict.state === "right" || verdict.state === "carried")
    return decimalsLoss(cell.figure, verdict.match, ONE).isZero();
  return verdicts.counted(cell);
}

const sumOf = (values: readonly D[]) => values.reduce((sum, value) => sum.plus(value), ZERO);

/** The share of each cell where cells share points one by one or by groups, hundredths; null elsewhere. */
export function shareOf(cell: SharingCell, sharing: Sharing): D | null {
  if (sharing.kind !== "groups") return null;
  const group = sharing.groups.find(({ cells }) => cells.includes(cell));
  return group ? group.points.div(group.cells.length) : null;
}
