import { cellName, parseCell, parseRange } from "#grading/language/cell-address.ts";
import { stopAt } from "./token-cursor.ts";
import type { ProblemList } from "./parse-problem.ts";
import type { Token } from "./tokenize.ts";

/** A range is read cell by cell: its size is bounded, so that a formula is bounded in time. */
export const MAX_RANGE_CELLS = 10_000;

const BARE_CELL = /^\$?[A-Z]{1,2}\$?[1-9]\d{0,2}$/i;

/** Does a bare word name a cell of its own table? Up to ZZ999, so that `ca2026` stays a good name. */
export const isCellName = (text: string): boolean => BARE_CELL.test(text);

/** The name of a cell without `$`, in capitals: « $b$2 » is B2. Notes a fault where it names no cell. */
export function readCell(token: Token, problems: ProblemList): string {
  const cell = token.kind === "word" ? parseCell(token.text) : null;
  if (!cell) return stopAt(problems, "cell-out-of-bounds", token, { written: token.text });
  return cellName(cell.column, cell.row);
}

/** The corners of a range, first and last, whatever the order they are written in. */
export function readRange(first: Token, last: Token, problems: ProblemList): { from: string; to: string } {
  const text = `${readCell(first, problems)}:${readCell(last, problems)}`;
  const range = parseRange(text);
  if (!range) return stopAt(problems, "cell-out-of-bounds", first, { written: text });
  const { from, to } = range;
  const size = (to.column - from.column + 1) * (to.row - from.row + 1);
  const span = { start: first.start, end: last.end };
  if (size > MAX_RANGE_CELLS) problems.add("range-too-large", span, { size, max: MAX_RANGE_CELLS });
  return { from: cellName(from.column, from.row), to: cellName(to.column, to.row) };
}
