import type { Sharing as SharingOf } from "#grading/cell-shares.ts";
import { D, ZERO } from "#grading/formulas/decimal.ts";
import { cellName, parseRange } from "#grading/language/cell-address.ts";
import type { AskedCell } from "./compile-grid.ts";
import type { Table } from "./schema.ts";

type Sharing = SharingOf<AskedCell>;

export type SharingFault = { code: string; params: Record<string, string | number> };

/**
 * The sharing of a table's points, from its `marks`.
 *
 * In: the table, its asked cells that carry points. Out: the sharing and the author's faults (a sum that is not the
 * answer's points, a row without asked cell). Rule: scenario-format, « A table is a small sheet ».
 * @example sharePoints(table, cells).sharing // { kind: "groups", groups: [{ points: 300, … }, …] }
 */
export function sharePoints(
  { marks, points }: Table,
  cells: readonly AskedCell[],
): { sharing: Sharing; faults: SharingFault[] } {
  const total = new D(points);
  if (!marks) return equalGroups(total, byCell(cells), false);
  if ("start" in marks) {
    const sharing: Sharing = { kind: "start", start: new D(marks.start), minus: new D(marks.minus), cells };
    return { sharing, faults: sumFault(total, sharing.start) };
  }
  if ("each" in marks) {
    const sharing: Sharing = {
      kind: "each",
      each: new D(marks.each),
      atMost: new D(marks.at_most),
      groups: groupsBy(marks.by, cells),
    };
    return { sharing, faults: sumFault(total, sharing.atMost) };
  }
  if ("by" in marks) return equalGroups(total, groupsBy(marks.by, cells), marks.all ?? false);
  return weighted(total, marks, cells);
}

type Weighted = Extract<
  NonNullable<Table["marks"]>,
  { rows: unknown } | { columns: unknown } | { cells: unknown }
>;

function weighted(
  total: D,
  marks: Weighted,
  cells: readonly AskedCell[],
): { sharing: Sharing; faults: SharingFault[] } {
  const weights = Object.entries(
    "rows" in marks ? marks.rows : "columns" in marks ? marks.columns : marks.cells,
  );
  const inPlace = "rows" in marks ? isInRow : "columns" in marks ? isInColumn : isInRange;
  const all = "all" in marks ? (marks.all ?? false) : false;
  const groups = weights.map(([place, weight]) => ({
    points: new D(weight),
    cells: cells.filter((cell) => inPlace(cell, place)),
    all,
  }));
  const empty = weights.filter((_, index) => groups[index]?.cells.length === 0);
  const weightless = cells.filter((cell) => !groups.some((group) => group.cells.includes(cell)));
  const faults = [
    ...sumFault(
      total,
      groups.reduce((sum, group) => sum.plus(group.points), ZERO),
    ),
    ...empty.map(([place]) => ({ code: "weight-without-cell", params: { place } })),
    ...weightless.map((cell) => ({ code: "cell-without-weight", params: { cell: cell.cell } })),
  ];
  return { sharing: { kind: "groups", groups: groups.filter((group) => group.cells.length > 0) }, faults };
}

const isInRow = (cell: AskedCell, place: string) => String(cell.row + 1) === place;
const isInColumn = (cell: AskedCell, place: string) => cellName(cell.column, 0) === `${place.toUpperCase()}1`;
function isInRange(cell: AskedCell, place: string): boolean {
  const range = parseRange(place);
  if (!range) return false;
  const { from, to } = range;
  return cell.row >= from.row && cell.row <= to.row && cell.column >= from.column && cell.column <= to.column;
}

function groupsBy(by: "cell" | "row" | "column", cells: readonly AskedCell[]): AskedCell[][] {
  if (by === "cell") return byCell(cells);
  const places = [...new Set(cells.map((cell) => cell[by]))];
  return places.map((place) => cells.filter((cell) => cell[by] === place));
}

const byCell = (cells: readonly AskedCell[]) => cells.map((cell) => [cell]);

function equalGroups(
  total: D,
  groups: AskedCell[][],
  all: boolean,
): { sharing: Sharing; faults: SharingFault[] } {
  const points = groups.length === 0 ? ZERO : total.div(groups.length);
  return { sharing: { kind: "groups", groups: groups.map((cells) => ({ points, cells, all })) }, faults: [] };
}

function sumFault(points: D, sum: D): SharingFault[] {
  return sum.eq(points)
    ? []
    : [{ code: "marks-sum", params: { sum: sum.div(100).toNumber(), points: points.div(100).toNumber() } }];
}
