import type { ReportCell } from "#schemas/report.ts";

/** A figure, with its unit if any: it is set on the right. */
export const looksNumeric = (text: string) => /^[-−+(]?\s*\d[\d\s.,)]*\s*\S{0,5}$/u.test(text.trim());

/** Headings follow their column: over figures they are set on the right too. */
export function withNumericColumns(rows: readonly ReportCell[][]): ReportCell[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const numeric = Array.from({ length: width }, (_, column) => isNumericColumn(rows, column));
  return rows.map((cells) => cells.map((cell, column) => ({ ...cell, numeric: numeric[column] ?? false })));
}

/** A column left blank is one of figures where figures were expected. */
function isNumericColumn(rows: readonly ReportCell[][], column: number): boolean {
  if (column === 0) return false;
  const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => !cell.heading);
  const filled = cells.filter(({ text }) => text !== "");
  return filled.length > 0 ? filled.every(({ numeric }) => numeric) : cells.some(({ numeric }) => numeric);
}
