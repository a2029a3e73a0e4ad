import { cellName, parseCell } from "#grading/language/cell-address.ts";

/** The cells of a sheet row by row, from A1 to the last one in use; at least one. */
export function cellsInUse(cells: Iterable<string>): string[][] {
  const used = [...cells].flatMap((cell) => parseCell(cell) ?? []);
  const columns = Math.max(1, ...used.map(({ column }) => column + 1));
  const rows = Math.max(1, ...used.map(({ row }) => row + 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellName(column, row)),
  );
}
