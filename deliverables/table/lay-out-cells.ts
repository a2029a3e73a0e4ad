import type { ReportCell } from "#schemas/report.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import type { TableRaw } from "./schema.ts";

/** A figure, with its unit if any: it is set on the right. */
export const looksNumeric = (text: string) => /^[-−+(]?\s*\d[\d\s.,)]*\s*\S{0,5}$/u.test(text.trim());

/** Headings follow their column: over figures they are set on the right too. */
export function withNumericColumns(rows: readonly ReportCell[][]): ReportCell[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const numeric = Array.from({ length: width }, (_, column) => isNumericColumn(rows, column));
  return rows.map((cells) => cells.map((cell, column) => ({ ...cell, numeric: numeric[column] ?? false })));
}

function isNumericColumn(rows: readonly ReportCell[][], column: number): boolean {
  if (column === 0) return false;
  const filled = rows
    .flatMap((cells) => cells[column] ?? [])
    .filter((cell) => !cell.heading && cell.text !== "");
  return filled.length > 0 && filled.every((cell) => cell.numeric);
}

/** What was drawn in an empty frame, without the rows and columns left blank around it. */
export function drawnRows(raw: TableRaw | null): ReportCell[][] {
  const typed = Object.entries(raw?.cells ?? {}).flatMap(([name, text]) => {
    const address = parseCell(name);
    return address && text.trim() !== "" ? [{ ...address, text }] : [];
  });
  if (typed.length === 0) return [];
  const height = Math.max(...typed.map(({ row }) => row)) + 1;
  const width = Math.max(...typed.map(({ column }) => column)) + 1;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const text = typed.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
      return {
        text,
        heading: row === 0 || column === 0,
        numeric: looksNumeric(text),
        state: null,
        expected: null,
      };
    }),
  );
}
