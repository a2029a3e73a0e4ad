import type { ClassRow } from "./class-row.ts";

/** The columns by which the class can be sorted. */
export type SortColumn = "copy" | "name" | "state" | "pending" | "total" | "mark" | "late";
export interface Sorting {
  column: SortColumn;
  descending: boolean;
}

const STATES: readonly ClassRow["state"][] = ["to-mark", "ungraded", "marked", "writing", "absent"];
const collator = new Intl.Collator("fr", { numeric: true });

/** Who has no copy comes last. */
export function byCopyNumber(a: ClassRow, b: ClassRow): number {
  if (a.copyNumber === null || b.copyNumber === null)
    return Number(a.copyNumber === null) - Number(b.copyNumber === null);
  return collator.compare(a.copyNumber, b.copyNumber);
}

const COMPARE: Record<SortColumn, (a: ClassRow, b: ClassRow) => number> = {
  copy: byCopyNumber,
  name: (a, b) => collator.compare(a.name ?? "", b.name ?? ""),
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  pending: (a, b) => (a.totals?.pending ?? -1) - (b.totals?.pending ?? -1),
  total: (a, b) => (a.totals?.total ?? -1) - (b.totals?.total ?? -1),
  mark: (a, b) => markOf(a) - markOf(b),
  late: (a, b) => a.lateSaves - b.lateSaves,
};

/** A copy without a mark comes before any that has one. */
const markOf = ({ totals }: ClassRow) => (totals?.mark ? totals.total : -1);

/** The class in another order; equal lines stay by copy number. */
export function sortRows(rows: readonly ClassRow[], { column, descending }: Sorting): ClassRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * COMPARE[column](a, b) || COMPARE.copy(a, b));
}
