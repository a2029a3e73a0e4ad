import { cellName, parseCell, type CellAddress } from "#grading/language/cell-address.ts";
import { ProblemList } from "./parse-problem.ts";
import { tokenize, type Token } from "./tokenize.ts";

/** How far a formula is copied: columns to the right, rows down. */
export interface Move {
  columns: number;
  rows: number;
}

/**
 * A formula as a spreadsheet copies it to another cell: each reference moves along, what stands after a `$` stays.
 *
 * In: a formula of a French spreadsheet, the move. Out: the copied formula; a reference that leaves the sheet becomes
 * `#REF!`, which no engine reads. Names, functions and texts stay. Never throws.
 * @example moveReferences("=B2*$F$1", { columns: 0, rows: 1 }) // "=B3*$F$1"
 */
export function moveReferences(source: string, move: Move): string {
  const tokens = tokenize(source, new ProblemList());
  return tokens
    .filter((token, index) => isReference(token, tokens[index + 1]))
    .toReversed()
    .reduce((text, { start, end }) => {
      const moved = moveReference(text.slice(start, end), move);
      return text.slice(0, start) + moved + text.slice(end);
    }, source);
}

const isReference = (token: Token, next: Token | undefined) =>
  token.kind === "word" && next?.text !== "(" && next?.text !== "!" && parseCell(token.text) !== null;

function moveReference(written: string, { columns, rows }: Move): string {
  const at = parseCell(written);
  if (!at) return written;
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(written) ?? [];
  const moved: CellAddress = {
    column: at.column + (column === "$" ? 0 : columns),
    row: at.row + (row === "$" ? 0 : rows),
  };
  if (moved.column < 0 || moved.row < 0) return "#REF!";
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellName(moved.column, moved.row)) ?? [];
  return `${column}${letters}${row}${digits}`;
}
