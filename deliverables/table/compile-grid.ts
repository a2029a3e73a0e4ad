import {
  compileCarry,
  compileMistakes,
  compilePlausible,
  compilePrecision,
} from "#grading/compile-figure.ts";
import type { AnswerCompiler, Template } from "#grading/define-deliverable.ts";
import { numberConstant } from "#grading/constant.ts";
import { constantKey } from "#grading/key-formula.ts";
import { cellName } from "#grading/language/cell-address.ts";
import type { Quantity } from "#grading/quantity.ts";
import { matchCell } from "./match-cell.ts";
import type { Table } from "./schema.ts";

/** A cell of the sheet once its formulas are parsed. */
export type CompiledCell =
  | { kind: "text"; text: Template }
  | { kind: "given"; figure: Quantity }
  /** A number written among texts: shown as typed, and a value for the formulas of the grid. */
  | { kind: "typed"; text: string; figure: Quantity }
  | { kind: "free" }
  | {
      kind: "ask";
      figure: Quantity;
      cell: string;
      row: number;
      column: number;
      copies: boolean;
      choice: readonly string[] | null;
    };
export type AskedCell = Extract<CompiledCell, { kind: "ask" }>;

type AuthoredCell = NonNullable<Table["grid"]>[number][number];
type RichCell = Exclude<AuthoredCell, string>;

/** Compiles the grid: texts, given cells (`=`), asked cells (`?=` or a map), free cells (`?`). */
export function compileGrid(table: Table, compiler: AnswerCompiler): CompiledCell[][] {
  const grid = table.grid ?? [];
  const label = (row: number, column: number) => cellLabel(grid, row, column);
  return grid.map((cells, row) =>
    cells.map((cell, column) =>
      new CellCompiler({ table, compiler, row, column, label: label(row, column) }).compile(cell),
    ),
  );
}

class CellCompiler {
  private readonly cell: string;
  private readonly path: (string | number)[];

  constructor(
    private readonly at: {
      table: Table;
      compiler: AnswerCompiler;
      row: number;
      column: number;
      label: string;
    },
  ) {
    this.cell = cellName(at.column, at.row);
    this.path = ["grid", at.row, at.column];
  }

  compile(cell: AuthoredCell): CompiledCell {
    if (typeof cell !== "string") return this.asked(cell, [...this.path, "ask"]);
    const source = cell.trim();
    if (source === "?") return { kind: "free" };
    if (source.startsWith("?")) return this.asked({ ask: source.slice(1).trim() }, this.path);
    if (source.startsWith("=")) return this.given(source);
    return this.text(source);
  }

  private asked(rich: RichCell, keyPath: (string | number)[]): CompiledCell {
    const { table, compiler, row, column } = this.at;
    const { path } = this;
    const figure = this.declare({
      key: compiler.expected(keyPath, rich.ask, rich.choice ? { kind: "text" } : {}),
      asked: true,
      unit: rich.unit ?? table.unit ?? null,
      precision: compilePrecision(rich.precision ?? table.precision),
      tolerance: rich.tolerance ?? table.tolerance ?? null,
      carry: compileCarry(
        rich.carry ?? table.carry,
        compiler,
        rich.carry === undefined ? ["carry"] : [...path, "carry"],
      ),
      given: rich.given === undefined ? null : compiler.expected([...path, "given"], rich.given),
      plausible: compilePlausible(rich.plausible),
      mistakes: compileMistakes(rich.mistakes, compiler, [...path, "mistakes"]),
    });
    return {
      kind: "ask",
      figure,
      cell: this.cell,
      row,
      column,
      copies: rich.copies ?? false,
      choice: rich.choice ?? null,
    };
  }

  private given(source: string): CompiledCell {
    const { compiler, table } = this.at;
    const key = compiler.expected(this.path, source);
    compiler.shown(this.path, key);
    return {
      kind: "given",
      figure: this.declare({ key, asked: false, unit: null, precision: compilePrecision(table.precision) }),
    };
  }

  /** A text is shown as typed; a number among texts is also a value for the formulas of the grid. */
  private text(source: string): CompiledCell {
    const number = numberConstant(source);
    if (number === null) return { kind: "text", text: this.at.compiler.text(this.path, source) };
    return {
      kind: "typed",
      text: source,
      figure: this.declare({ key: constantKey(source, number), asked: false }),
    };
  }

  private declare(
    declaration: Omit<Parameters<AnswerCompiler["quantity"]>[1], "name" | "label" | "match">,
  ): Quantity {
    const { compiler, table, label } = this.at;
    return compiler.quantity(this.path, {
      ...declaration,
      name: `${table.id}!${this.cell}`,
      label,
      match: matchCell,
    });
  }
}

/** A cell by its headings: « Solde final – Mars », else by its address. */
function cellLabel(grid: NonNullable<Table["grid"]>, row: number, column: number): string {
  const headings = [grid[row]?.[0], grid[0]?.[column]].filter(
    (text): text is string => typeof text === "string",
  );
  const words = headings.map((text) => text.trim()).filter((text) => text !== "" && !/^[?=]/.test(text));
  return words.length > 0 ? words.join(" – ") : cellName(column, row);
}
