import { cellName, parseCell } from "#grading/language/cell-address.ts";
import type { Sheet, SheetCell, SheetTyped } from "#schemas/sheet.ts";

export type AskedCell = Extract<SheetCell, { kind: "ask" }>;

/** The cells to fill, by name, row after row. */
export function askedCells({ rows }: Sheet): ReadonlyMap<string, AskedCell> {
  const asked = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.kind === "ask" ? [[cellName(column, row), cell] as const] : [])),
  );
  return new Map(asked);
}

export type Direction = "up" | "down" | "left" | "right";
const STEPS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;

/** The next cell to fill that way, given and printed cells passed over; null at the edge. */
export function neighbour(sheet: Sheet, cell: string, direction: Direction): string | null {
  const asked = askedCells(sheet);
  const [right, down] = STEPS[direction];
  const from = parseCell(cell);
  const width = Math.max(...sheet.rows.map((cells) => cells.length));
  if (from === null) return null;
  for (
    let column = from.column + right, row = from.row + down;
    column >= 0 && row >= 0 && column < width && row < sheet.rows.length;
    column += right, row += down
  ) {
    const name = cellName(column, row);
    if (asked.has(name)) return name;
  }
  return null;
}

/** What was typed with one cell changed; an emptied cell is blank, not an empty text. */
export function withCell(typed: SheetTyped, cell: string, text: string): SheetTyped {
  const { [cell]: _, ...others } = typed;
  return text === "" ? others : { ...others, [cell]: text };
}

/** What was typed with a block of a spreadsheet laid on it from a cell on; what falls on no cell to fill is left. */
export function withBlock(
  sheet: Sheet,
  typed: SheetTyped,
  { from, block }: { from: string; block: string },
): SheetTyped {
  const asked = askedCells(sheet);
  const corner = parseCell(from);
  if (corner === null) throw new Error(`${from} names no cell`);
  let result = typed;
  for (const [down, line] of block
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .entries())
    for (const [right, text] of line.split("\t").entries()) {
      const cell = cellName(corner.column + right, corner.row + down);
      if (accepts(asked.get(cell), text.trim())) result = withCell(result, cell, text.trim());
    }
  return result;
}

function accepts(cell: AskedCell | undefined, text: string): boolean {
  return cell !== undefined && (cell.choice === null || text === "" || cell.choice.includes(text));
}
