import type { Formula, Reference } from "#grading/formulas/ast.ts";
import { cellNames, compileFormula, type Evaluate, type Scope } from "#grading/formulas/compile-formula.ts";
import { ZERO } from "#grading/formulas/decimal.ts";
import { asScalar, BLANK, FormulaError, type Scalar, type Value } from "#grading/formulas/value.ts";
import { parseCell, parseRange } from "#grading/language/cell-address.ts";
import { evaluationOrder } from "./evaluation-order.ts";
import { OWN_SHEET, readContent } from "./read-content.ts";
import { NO_CHANGE, notRecalculated, type OpenSheet, type Sheet, type SheetContent } from "./sheet.ts";

/** Cells that all the formulas of a sheet may read together: a sheet is bounded in time, whatever is typed in it. */
const MAX_CELLS_READ = 200_000;

/**
 * The spreadsheet's engine of the keys, over a whole sheet: decimals, French functions, no clock, no chance, bounded.
 *
 * In: what each cell holds. Out: a sheet to recalculate. Never throws: what cannot be computed is a value.
 * @example openDecimalSheet({ cells: new Map([["A1", "2"], ["A2", "=A1*3"]]), names: new Map() }).recalculate(NO_CHANGE).get("A2") // 6
 */
export const openDecimalSheet: OpenSheet = (content) => new DecimalSheet(content);

class DecimalSheet implements Sheet {
  private readonly constants = new Map<string, Scalar>();
  private readonly evaluates = new Map<string, Evaluate>();
  private readonly order: readonly string[];

  constructor(private readonly content: SheetContent) {
    const lastRow = lastRowOf(content.cells.keys());
    const formulas = new Map<string, Formula>();
    for (const [cell, typed] of content.cells) {
      const read = readContent(typed, lastRow);
      if (read.kind === "formula") formulas.set(cell, read.formula);
      else this.constants.set(cell, read.value);
    }
    const { order, circular } = evaluationOrder(formulas, (name) => content.names.get(name) ?? null);
    for (const cell of circular) this.constants.set(cell, new FormulaError("ref", { reason: "circular" }));
    this.order = order;
    this.compile(formulas);
  }

  recalculate(changes = NO_CHANGE): ReadonlyMap<string, Scalar> {
    const values = new Map(this.constants);
    for (const [cell, typed] of changes) values.set(cell, valueOf(typed));
    const scope = scopeOf(values, this.content.names);
    for (const cell of this.order) {
      if (changes.has(cell)) continue;
      const evaluate = this.evaluates.get(cell);
      if (evaluate) values.set(cell, shown(evaluate(scope)));
    }
    return values;
  }

  private compile(formulas: ReadonlyMap<string, Formula>): void {
    let read = 0;
    for (const cell of this.order) {
      const formula = formulas.get(cell);
      if (!formula) continue;
      read += formula.references.reduce((sum, reference) => sum + sizeOf(reference), 0);
      const tooLong = read > MAX_CELLS_READ;
      this.evaluates.set(cell, tooLong ? () => notRecalculated(formula.source) : compileFormula(formula));
    }
  }
}

function sizeOf(reference: Reference): number {
  const range = reference.kind === "range" ? parseRange(`${reference.from}:${reference.to}`) : null;
  if (!range) return 1;
  return (range.to.column - range.from.column + 1) * (range.to.row - range.from.row + 1);
}

const lastRowOf = (cells: Iterable<string>): number =>
  Math.max(1, ...[...cells].map((cell) => (parseCell(cell)?.row ?? 0) + 1));

function valueOf(typed: string): Scalar {
  const read = readContent(typed, 1);
  return read.kind === "value" ? read.value : new FormulaError("value");
}

/** A formula that refers to an empty cell shows 0; several values would spill over other cells. */
function shown(value: Value): Scalar {
  const scalar = asScalar(value);
  if (scalar instanceof FormulaError && scalar.params.reason === "range-where-one-value")
    return notRecalculated("{…}");
  return scalar === BLANK ? ZERO : scalar;
}

function scopeOf(values: ReadonlyMap<string, Scalar>, names: ReadonlyMap<string, string>): Scope {
  const cell = (sheet: string, name: string): Value =>
    sheet === OWN_SHEET ? (values.get(name) ?? BLANK) : new FormulaError("ref");
  return {
    cell,
    name: (name) => {
      const range = parseRange(names.get(name) ?? "");
      if (!range) return new FormulaError("name", { name });
      const [from = "", to = from] = (names.get(name) ?? "").split(":");
      if (from === to) return cell(OWN_SHEET, from);
      return cellNames(from, to).map((row) => row.map((one) => asScalar(cell(OWN_SHEET, one))));
    },
  };
}
