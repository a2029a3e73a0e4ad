import type { Formula } from "#grading/formulas/ast.ts";
import { dayInText, numberInText } from "#grading/formulas/coerce.ts";
import { parseFormula } from "#grading/formulas/parse-formula.ts";
import type { ParseCode, ParseProblem } from "#grading/formulas/parse-problem.ts";
import { BLANK, FormulaError, type Scalar } from "#grading/formulas/value.ts";
import { isFormula, notRecalculated } from "./sheet.ts";

/** The name under which a sheet calls its own cells, once parsed. */
export const OWN_SHEET = "feuil1";

/** What a cell holds: a value, or a formula to recalculate. */
export type CellContent = { kind: "value"; value: Scalar } | { kind: "formula"; formula: Formula };

/**
 * Reads what was typed in a cell of a French spreadsheet.
 *
 * In: its content; the last row in use, where whole columns (« B:B ») end. Out: a value, or a parsed formula; a formula
 * that a spreadsheet refuses is an error, one that only this engine does not know says so. Never throws.
 * @example readContent("12,5 %", 10) // { kind: "value", value: 0.125 }
 */
export function readContent(typed: string, lastRow: number): CellContent {
  if (isFormula(typed)) return readFormula(typed, lastRow);
  return { kind: "value", value: readLiteral(typed) };
}

function readFormula(typed: string, lastRow: number): CellContent {
  const parsed = parseFormula(closeColumns(typed, lastRow), { grid: OWN_SHEET });
  if (parsed.ok) return { kind: "formula", formula: parsed.formula };
  const unknown = parsed.problems.find(({ code }) => UNKNOWN_HERE.has(code));
  const value = unknown ? notRecalculated(whatIsUnknown(typed, unknown)) : new FormulaError("name");
  return { kind: "value", value };
}

/** Faults of ours, not of the formula's: a desktop spreadsheet may well know what is written. */
const UNKNOWN_HERE: ReadonlySet<ParseCode> = new Set([
  "unknown-function",
  "function-of-the-moment",
  "text-too-long",
  "nesting-too-deep",
  "range-too-large",
  "array-content",
  "array-rows",
]);

const whatIsUnknown = (typed: string, { params, start, end }: ParseProblem) =>
  String(params.written ?? typed.slice(start, Math.min(end, start + 40)));

const QUOTED_OR_COLUMNS = /"[^"]*"|(?<![\p{L}\d$])(\$?[A-Z]{1,2}):(\$?[A-Z]{1,2})(?![\p{L}\d(])/giu;

/** « B:B » is column B down to the last row in use. */
function closeColumns(typed: string, lastRow: number): string {
  return typed.replace(QUOTED_OR_COLUMNS, (found: string, first?: string, last?: string) =>
    first && last ? `${first}1:${last}${lastRow}` : found,
  );
}

function readLiteral(typed: string): Scalar {
  const text = typed.trim();
  if (text === "") return BLANK;
  if (text.startsWith("'")) return text.slice(1);
  if (/^(?:vrai|faux)$/i.test(text)) return text.toUpperCase() === "VRAI";
  return numberInText(text.replace(/\s?€$/, "").replace(/^[−–]/, "-")) ?? dayInText(text) ?? typed;
}
