import { cellName } from "#grading/language/cell-address.ts";
import { END } from "./network.ts";
import type { Mpm, MpmColumn } from "./schema.ts";

export const COLUMNS: readonly MpmColumn[] = ["earliest", "latest", "total", "free"];
/** Task, tasks before, duration: then the dates and margins. */
const PRINTED = 3;
const LASTS = PRINTED - 1;
/** The critical tasks are one figure, in the head of the first column beyond them all. */
export const CRITICAL_CELL = cellName(PRINTED + COLUMNS.length, 0);

/** The columns that a project asks for. */
export const mpmColumns = ({ asks }: Pick<Mpm, "asks">): MpmColumn[] =>
  COLUMNS.filter((column) => !asks || asks.includes(column));

/**
 * The cell of a project's table that holds a date, a margin or a duration of a task.
 *
 * Columns that are not asked stand beyond the sheet: their figures have a name, and nobody sees them.
 * @example mpmCell(project, "earliest", "B") // "D3"
 */
export function mpmCell({ asks, tasks }: Mpm, column: MpmColumn | "lasts", task: string): string {
  const shown = mpmColumns({ asks });
  const hidden = COLUMNS.filter((one) => !shown.includes(one));
  const place = column === "lasts" ? LASTS : PRINTED + [...shown, ...hidden].indexOf(column);
  const index = tasks.findIndex(({ id }) => id === task);
  return cellName(place, (task === END ? tasks.length : index) + 1);
}
