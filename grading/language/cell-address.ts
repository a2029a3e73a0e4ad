/** A cell by position, both counted from zero: B5 is column 1, row 4. */
export interface CellAddress {
  column: number;
  row: number;
}

/** A rectangle of cells: its first and last corners, both inside. */
export interface CellRange {
  from: CellAddress;
  to: CellAddress;
}

const maxColumns = 16_384;
const maxRows = 1_048_576;

/**
 * Reads a cell's name (case and `$` do not count), or null where the text names no cell of a spreadsheet.
 * @example parseCell("B5") // { column: 1, row: 4 }
 */
export function parseCell(text: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column < maxColumns && row < maxRows ? { column, row } : null;
}

/** The letters of a column counted from zero: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/**
 * The name of a cell, from its position counted from zero.
 * @example cellName(1, 4) // "B5"
 */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * Reads a range, corners in any order; one cell is a range of one; null where the text is neither.
 * @example parseRange("B5:A2") // { from: { column: 0, row: 1 }, to: { column: 1, row: 4 } }
 */
export function parseRange(text: string): CellRange | null {
  const [first = "", second = first, ...more] = text.split(":");
  const a = parseCell(first);
  const b = parseCell(second);
  if (a === null || b === null || more.length > 0) return null;
  return {
    from: { column: Math.min(a.column, b.column), row: Math.min(a.row, b.row) },
    to: { column: Math.max(a.column, b.column), row: Math.max(a.row, b.row) },
  };
}

/** The cells of a range, row after row. */
export function cellsOfRange({ from, to }: CellRange): CellAddress[] {
  const columns = to.column - from.column + 1;
  const count = columns * (to.row - from.row + 1);
  return Array.from({ length: count }, (_, index) => ({
    column: from.column + (index % columns),
    row: from.row + Math.floor(index / columns),
  }));
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
