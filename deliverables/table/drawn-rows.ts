import type { ReportCell } from "#schemas/report.ts";
import { reportCell } from "#deliverables/report-cell.ts";
import { looksNumeric } from "#deliverables/_sheet/numeric-columns.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import type { TableRaw } from "./schema.ts";

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
      return reportCell(text, { heading: row === 0 || column === 0, numeric: looksNumeric(text) });
    }),
  );
}
