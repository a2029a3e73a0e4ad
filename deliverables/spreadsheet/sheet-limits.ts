/** Cells that a sheet may hold: a copy stays small, and quick to recalculate. */
export const MAX_CELLS = 2_000;
