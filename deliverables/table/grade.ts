import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import type { Sharing } from "#grading/cell-shares.ts";
import { formatQuantity } from "#grading/format-value.ts";
import { gradeCells } from "#grading/grade-cells.ts";
import type { Read } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { SheetCell } from "#schemas/sheet.ts";
import type { Value } from "#grading/formulas/value.ts";
import { compileFrame, readFrame, solveFrame, type FrameLine } from "./frame.ts";
import { compileGrid, type AskedCell, type CompiledCell } from "./compile-grid.ts";
import { readCellText } from "./read-cell.ts";
import { sharePoints } from "./share-points.ts";
import { TableRawSchema, TableSchema, TableStatementSchema, type Table, type TableRaw } from "./schema.ts";

interface TableKey {
  authored: Table;
  caption: Template;
  rows: CompiledCell[][];
  asked: readonly AskedCell[];
  frame: readonly FrameLine[];
  sharing: Sharing<AskedCell>;
}

/** A table to fill in, marked cell by cell; or an empty frame in which the candidate draws it. */
export const table = defineDeliverable({
  type: "table",
  hasCells: true,
  authored: TableSchema,
  statement: TableStatementSchema,
  answer: TableRawSchema,
  compile,
  max: (authored: Table) => authored.points,
  state: ({ authored, caption, rows }: TableKey, world) => ({
    caption: caption.fill(world),
    frame: authored.frame !== undefined,
    rows: authored.frame
      ? emptyFrame(authored.frame)
      : rows.map((cells, row) => cells.map((cell, column) => cellState(cell, { row, column, world }))),
  }),
  isBlank: (raw: TableRaw) => Object.values(raw.cells).every((typed) => typed.trim() === ""),
  read: (key: TableKey, raw: TableRaw, grading: Grading): ReadonlyMap<string, Read> => {
    if (key.authored.frame) return readFrame(key.frame, raw, grading);
    return new Map(
      key.asked.map(({ figure, cell }) => [
        figure.name,
        readCellText(raw.cells[cell] ?? "", grading.own.expected(figure), figure.unit),
      ]),
    );
  },
  solve: (key: TableKey, valueOf: (name: string) => Value): TableRaw => {
    if (key.authored.frame) return solveFrame(key.frame, valueOf);
    return {
      cells: Object.fromEntries(
        key.asked.map(({ figure, cell }) => [cell, formatSolved(figure, valueOf(figure.name))]),
      ),
    };
  },
  grade: (key: TableKey, raw: TableRaw | null, grading: Grading): Graded =>
    gradeCells({
      cells: key.asked,
      sharing: key.sharing,
      max: key.authored.points,
      raw,
      grading,
      code: () => "table",
      drawn: key.authored.frame !== undefined,
    }),
});

const formatSolved = (figure: AskedCell["figure"], value: Value) =>
  formatQuantity({ ...figure, unit: null }, value);

function compile(authored: Table, compiler: AnswerCompiler): TableKey {
  const caption = compiler.text(["caption"], authored.caption ?? authored.label ?? "");
  const fault = (code: string, params: Record<string, string | number> = {}) =>
    compiler.problem("problem", ["marks"], code, params);
  if ((authored.grid === undefined) === (authored.frame === undefined)) fault("table-grid-or-frame");
  const rows = compileGrid(authored, compiler);
  const frame = compileFrame(authored, compiler);
  const asked = authored.frame
    ? frame.map((line) => line.cell)
    : rows.flat().filter((cell) => cell.kind === "ask");
  const marked = asked.filter((cell) => !cell.copies);
  if (marked.length === 0) compiler.problem("problem", [], "table-asks-nothing");
  const { sharing, faults } = authored.frame ? shareFrame(frame, authored) : sharePoints(authored, marked);
  for (const { code, params } of faults) fault(code, params);
  return { authored, caption, rows, asked, frame, sharing };
}

function shareFrame(frame: readonly FrameLine[], authored: Table): ReturnType<typeof sharePoints> {
  const groups = frame.map((line) => ({ points: line.points, cells: [line.cell], all: false }));
  const sum = groups.reduce((total, { points }) => total + points.toNumber(), 0);
  const faults =
    sum === authored.points
      ? []
      : [{ code: "marks-sum", params: { sum: sum / 100, points: authored.points / 100 } }];
  return { sharing: { kind: "groups", groups }, faults };
}

function cellState(
  cell: CompiledCell,
  { row, column, world }: { row: number; column: number; world: World },
): SheetCell {
  switch (cell.kind) {
    case "text":
      return { kind: "text", text: cell.text.fill(world), heading: row === 0 || column === 0 };
    case "typed":
      return { kind: "text", text: cell.text, heading: row === 0 || column === 0 };
    case "given":
      return { kind: "given", text: formatQuantity(cell.figure, world.expected(cell.figure)) };
    case "free":
      return { kind: "ask", unit: null, choice: null, free: true };
    case "ask":
      return { kind: "ask", unit: cell.figure.unit, choice: cell.choice && [...cell.choice], free: false };
  }
}

const emptyFrame = ({ columns, rows }: { columns: number; rows: number }): SheetCell[][] =>
  Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({ kind: "ask", unit: null, choice: null, free: true })),
  );
