import { compileCarry } from "#grading/compile-figure.ts";
import type { AnswerCompiler, Grading } from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import { D } from "#grading/formulas/decimal.ts";
import type { Value } from "#grading/formulas/value.ts";
import { comparable } from "#grading/judge.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import { foldText } from "#grading/language/fold-text.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { Read } from "#grading/read.ts";
import type { AskedCell } from "./compile-grid.ts";
import { matchCell } from "./match-cell.ts";
import { readCellText } from "./read-cell.ts";
import type { Table, TableRaw } from "./schema.ts";

/** A value looked for in a drawn table: by its row's label, then by value. */
export interface FrameLine {
  label: string;
  points: D;
  cell: AskedCell;
}

/** Compiles what an empty frame is expected to hold. */
export function compileFrame(authored: Table, compiler: AnswerCompiler): FrameLine[] {
  if (!authored.frame) return [];
  if (!authored.expects?.length) compiler.problem("problem", ["frame"], "frame-expects-nothing");
  return (authored.expects ?? []).map(({ id, row, value, points, precision, tolerance }, index) => {
    const figure = compiler.quantity(["expects", index], {
      // A colon keeps the name out of formulas: a drawn table has no addresses of its own.
      name: id ?? `${authored.id}:${index + 1}`,
      label: row,
      key: compiler.expected(["expects", index, "value"], value),
      asked: true,
      unit: authored.unit ?? null,
      precision: precision === undefined ? null : { to: new D(precision), fewer: null, more: 0 },
      tolerance: tolerance ?? authored.tolerance ?? null,
      carry: compileCarry(authored.carry, compiler),
      match: matchCell,
    });
    const cell: AskedCell = {
      kind: "ask",
      figure,
      cell: "",
      row: index,
      column: 0,
      copies: false,
      choice: null,
    };
    return { label: row, points: new D(points), cell };
  });
}

/** What was read of a drawn table, line by line. */
export function readFrame(
  lines: readonly FrameLine[],
  raw: TableRaw,
  grading: Grading,
): ReadonlyMap<string, Read> {
  const rows = typedRows(raw);
  return new Map(lines.map((line) => [line.cell.figure.name, readLine(line, rows, grading)]));
}

/** The row of that label says the value: the figure that agrees, else its last one; without such a row, the value anywhere. */
function readLine({ label, cell: { figure } }: FrameLine, rows: readonly string[][], grading: Grading): Read {
  const read = (typed: string) => readCellText(typed, grading.own.expected(figure), figure.unit);
  const inRow = figuresOfRow(label, rows)
    .map(read)
    .filter(({ status }) => status === "read");
  const searched = inRow.length > 0 ? inRow : rows.flat().map(read);
  const agreeing = searched.find((found) => agrees(found, figure, grading));
  return agreeing ?? inRow.at(-1) ?? { status: "blank" };
}

/** What stands in the row of a label, the label left out: the very label first, else a cell that holds it. */
function figuresOfRow(label: string, rows: readonly string[][]): string[] {
  const wanted = foldText(label);
  const isLabel = (typed: string) => foldText(typed) === wanted;
  const holdsLabel = (typed: string) => foldText(typed).includes(wanted);
  const row = rows.find((cells) => cells.some(isLabel)) ?? rows.find((cells) => cells.some(holdsLabel));
  return (row ?? []).filter((typed) => !holdsLabel(typed));
}

/** True where a value agrees with its key in one of the scenario's own worlds. */
function agrees(found: Read, figure: Quantity, grading: Grading): boolean {
  if (found.status !== "read") return false;
  const expected = comparable(grading.own.expected(figure));
  return expected !== null && found.values.some((value) => figure.match(value, expected, figure) !== null);
}

function typedRows(raw: TableRaw): string[][] {
  const rows = new Map<number, { column: number; typed: string }[]>();
  for (const [name, typed] of Object.entries(raw.cells)) {
    const address = parseCell(name);
    if (!address || typed.trim() === "") continue;
    rows.set(address.row, [...(rows.get(address.row) ?? []), { column: address.column, typed }]);
  }
  const inOrder = [...rows].toSorted(([a], [b]) => a - b);
  return inOrder.map(([, cells]) => cells.toSorted((a, b) => a.column - b.column).map(({ typed }) => typed));
}

/** A drawn table that holds everything: a label and a value on each row. */
export function solveFrame(lines: readonly FrameLine[], valueOf: (name: string) => Value): TableRaw {
  const cells = lines.flatMap(({ label, cell: { figure } }, index) => [
    [`A${index + 1}`, label],
    [`B${index + 1}`, formatQuantity({ ...figure, unit: null }, valueOf(figure.name))],
  ]);
  return { cells: Object.fromEntries(cells) as Record<string, string> };
}
