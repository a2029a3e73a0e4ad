import { D } from "#grading/formulas/decimal.ts";
import { Day, FormulaError, type Scalar } from "#grading/formulas/value.ts";
import { formatValue } from "#grading/format-value.ts";
import { cellName, parseCell } from "#grading/language/cell-address.ts";
import { openDecimalSheet } from "#grading/sheet/decimal-sheet.ts";
import { isFormula, NO_CHANGE } from "#grading/sheet/sheet.ts";
import { foldedNames } from "./folded-names.ts";
import type { CellFormat, CellFormatName, SpreadsheetRaw, SpreadsheetStatement } from "./schema.ts";

/** A cell as it is shown on paper: its value, and its formula if it has one. */
export interface ShownCell {
  cell: string;
  text: string;
  formula: string | null;
  numeric: boolean;
}

/** Wider or longer sheets are cut on paper: what is expected of a candidate stands near the given cells. */
const MOST_COLUMNS = 14;
const MOST_ROWS = 60;

/** The sheet as it was handed in, recalculated, row by row from A1 to the last cell in use. */
export function layOutSheet(statement: SpreadsheetStatement, raw: SpreadsheetRaw): ShownCell[][] {
  const given = statement.cells.map(({ cell, content }) => [cell, content] as const);
  const contents = new Map([...given, ...Object.entries(raw.cells)].filter(([, text]) => text.trim() !== ""));
  const values = openDecimalSheet({ cells: contents, names: foldedNames(raw.names) }).recalculate(NO_CHANGE);
  const used = [...contents.keys()].flatMap((cell) => parseCell(cell) ?? []);
  const columns = Math.min(Math.max(0, ...used.map(({ column }) => column + 1)), MOST_COLUMNS);
  const rows = Math.min(Math.max(0, ...used.map(({ row }) => row + 1)), MOST_ROWS);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = cellName(column, row);
      const content = contents.get(cell) ?? "";
      const value = values.get(cell);
      return {
        cell,
        text: showValue(value, formatOf(cell, statement, raw), content),
        formula: isFormula(content) ? content : null,
        numeric: value instanceof D || value instanceof Day,
      };
    }),
  );
}

/** How the candidate had it shown, else how the subject does. */
function formatOf(
  cell: string,
  { formats }: SpreadsheetStatement,
  raw: SpreadsheetRaw,
): CellFormatName | null {
  const number: CellFormat["number"] = raw.formats?.[cell]?.number;
  if (number === undefined) return formats.find((one) => one.cell === cell)?.format ?? null;
  if (number.includes("%")) return "percent";
  if (number.includes("€")) return "euro";
  return /[dy]/i.test(number) ? "date" : null;
}

function showValue(value: Scalar | undefined, format: CellFormatName | null, content: string): string {
  if (value === undefined) return content;
  if (value instanceof FormulaError) return ERRORS[value.code];
  if (!(value instanceof D)) return formatValue(value);
  if (format === "percent") return formatValue(value.times(100), { unit: "%" });
  if (format === "date") return formatValue(new Day(value));
  return formatValue(value, { unit: format === "euro" ? "€" : null });
}

const ERRORS: Record<FormulaError["code"], string> = {
  "div-zero": "#DIV/0!",
  value: "#VALEUR!",
  name: "#NOM?",
  num: "#NOMBRE!",
  na: "#N/A",
  ref: "#REF!",
};
