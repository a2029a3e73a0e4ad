import { cellName } from "#grading/language/cell-address.ts";
import { readDay } from "#grading/language/read-day.ts";
import { readNumber } from "#grading/language/read-number.ts";
import type { SheetTyped } from "#schemas/sheet.ts";
import type { GanttAxis, GanttStatement } from "./schema.ts";

/** A bar by the cells of the drawn grid that it covers, from 0, both included. */
interface DrawnBar {
  from: number;
  to: number;
}

const LASTS_COLUMN = 2;
const START_COLUMN = 3;
const END_COLUMN = 4;

export const sizeOf = (axis: GanttAxis) => (axis.kind === "units" ? axis.count : axis.days.length);

/**
 * The bar that what is typed in a row draws; null while it cannot be drawn, or where it lies out of the grid.
 * @example barOfRow(statement, { D2: "4", E2: "8" }, 1) // { from: 3, to: 7 }
 */
export function barOfRow(statement: GanttStatement, typed: SheetTyped, row: number): DrawnBar | null {
  const { axis, byDuration } = statement;
  const text = (column: number) => typed[cellName(column, row)] ?? "";
  const from = placeOf(text(START_COLUMN), axis);
  const lasts = byDuration ? numberOf(text(LASTS_COLUMN)) : null;
  const end = byDuration ? null : placeOf(text(END_COLUMN), axis);
  if (from === null || (lasts === null && end === null)) return null;
  const last = lasts === null ? (end ?? 0) - (isInstant(axis) ? 1 : 0) : from + lasts - 1;
  const to = Math.min(Math.ceil(last), sizeOf(axis) - 1);
  return from >= 0 && to >= from ? { from: Math.floor(from), to } : null;
}

const isInstant = (axis: GanttAxis) => axis.kind === "units" && axis.instants;

/** Where a unit or a day stands in the grid, from 0; the next drawn day for one that is not. */
function placeOf(typed: string, axis: GanttAxis): number | null {
  if (axis.kind === "units") {
    const number = numberOf(typed);
    return number === null ? null : number - axis.first;
  }
  const [first = ""] = axis.days;
  const reading = readDay(typed, { year: Number(first.slice(0, 4)) });
  if (reading.status !== "value") return null;
  const place = axis.days.findIndex((day) => day >= reading.value);
  return place < 0 ? axis.days.length : place;
}

function numberOf(typed: string): number | null {
  const reading = readNumber(typed.replace(/\p{L}+\s*$/u, ""));
  return reading.status === "value" ? Number(reading.value) : null;
}

/** What a bar drawn by hand writes in its row, as one would have typed it. */
export function cellsOfBar(
  { axis, byDuration }: GanttStatement,
  { from, to }: DrawnBar,
  row: number,
): SheetTyped {
  const start = { [cellName(START_COLUMN, row)]: textAt(axis, from) };
  if (byDuration) return { ...start, [cellName(LASTS_COLUMN, row)]: String(to - from + 1) };
  return { ...start, [cellName(END_COLUMN, row)]: textAt(axis, isInstant(axis) ? to + 1 : to) };
}

function textAt(axis: GanttAxis, place: number): string {
  if (axis.kind === "units") return String(axis.first + place);
  const [year, month, day] = (axis.days[place] ?? "").split("-");
  return `${day}/${month}/${year}`;
}
