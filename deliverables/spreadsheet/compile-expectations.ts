import {
  compileCarry,
  compileMistakes,
  compilePlausible,
  compilePrecision,
} from "#grading/compile-figure.ts";
import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import { moveReferences, type Move } from "#grading/formulas/move-references.ts";
import { cellName, cellsOfRange, parseRange, type CellRange } from "#grading/language/cell-address.ts";
import type { Quantity } from "#grading/quantity.ts";
import { headingOf } from "./compile-sheet.ts";
import { matchSheetValue } from "./match-sheet-value.ts";
import type { Expectation, Spreadsheet } from "./schema.ts";

/** A cell whose value is expected; `at` is null where it is looked for by its label. */
export interface ExpectedCell {
  at: string | null;
  figure: Quantity;
}

/** Something that the subject expects of the sheet, with its points in hundredths. */
export interface CompiledExpectation {
  label: string;
  /** The label or the name looked for; null where the address is known. */
  find: string | null;
  cells: readonly ExpectedCell[];
  points: number;
  /** Points left to a right value that does not follow the data. */
  typed: number;
  /** Points of a formula that can be copied over the range; null where that is not asked. */
  fill: number | null;
  needsFormula: boolean;
}

const MAX_RANGE = 200;
const WHOLE_KEY: Move = { columns: 0, rows: 0 };

/** Compiles what is expected of the sheet: the key of a range is copied from cell to cell, as a spreadsheet does. */
export const compileExpectations = (authored: Spreadsheet, compiler: AnswerCompiler): CompiledExpectation[] =>
  authored.expects.map((expectation, index) =>
    new ExpectationCompiler(authored, compiler, expectation, index).compile(),
  );

class ExpectationCompiler {
  private readonly path: (string | number)[];

  constructor(
    private readonly authored: Spreadsheet,
    private readonly compiler: AnswerCompiler,
    private readonly expectation: Expectation,
    private readonly index: number,
  ) {
    this.path = ["expects", index];
  }

  compile(): CompiledExpectation {
    const { at, find = null, points, typed = 0, fill = null, formula = true, value } = this.expectation;
    if ((at === undefined) === (find === null)) this.fault("expects-at-or-find");
    const range = at === undefined ? null : this.range(at);
    const cells = range ? this.cellsOf(range) : [this.cell(null, WHOLE_KEY)];
    if (fill !== null && cells.length < 2) this.fault("fill-without-range");
    return {
      label: find ?? this.labelOf(range),
      find,
      cells,
      points,
      typed,
      fill,
      needsFormula: formula && value.startsWith("="),
    };
  }

  private range(at: string): CellRange | null {
    const range = parseRange(at);
    const size = range ? cellsOfRange(range).length : 0;
    if (size === 0) this.fault("not-a-range", { place: at });
    if (size > MAX_RANGE) this.fault("range-too-wide", { place: at, max: MAX_RANGE });
    return size > MAX_RANGE ? null : range;
  }

  private cellsOf(range: CellRange): ExpectedCell[] {
    return cellsOfRange(range).map(({ column, row }) =>
      this.cell(cellName(column, row), { columns: column - range.from.column, rows: row - range.from.row }),
    );
  }

  private cell(at: string | null, move: Move): ExpectedCell {
    const { authored, compiler, expectation: authoredCell, index, path } = this;
    if (at !== null && this.isGiven(at)) this.fault("expects-given-cell", { cell: at });
    const { find, unit = null, tolerance = null, carry, given, plausible, precision } = authoredCell;
    const copied = (source: string) => (source.startsWith("=") ? moveReferences(source, move) : source);
    const mistakes = authoredCell.mistakes?.map((mistake) => ({ ...mistake, when: copied(mistake.when) }));
    const figure = compiler.quantity(path, {
      // A colon keeps the name out of formulas: what is looked for by its label has no address of its own.
      name: at === null ? (authoredCell.id ?? `${authored.id}:${index + 1}`) : `${authored.id}!${at}`,
      label: find ?? headingOf(authored.grid, at ?? ""),
      key: compiler.expected([...path, "value"], copied(authoredCell.value)),
      asked: true,
      unit,
      precision: compilePrecision(precision),
      tolerance,
      carry: compileCarry(carry, compiler, [...path, "carry"]),
      given: given === undefined ? null : compiler.expected([...path, "given"], given),
      plausible: compilePlausible(plausible),
      mistakes: compileMistakes(mistakes, compiler, [...path, "mistakes"]),
      match: matchSheetValue,
    });
    return { at, figure };
  }

  /** « Total – Janvier », or « Total » alone for a whole row. */
  private labelOf(range: CellRange | null): string {
    const { grid } = this.authored;
    if (!range) return this.expectation.at ?? "";
    const first = headingOf(grid, cellName(range.from.column, range.from.row));
    const last = headingOf(grid, cellName(range.to.column, range.to.row));
    const shared = first.split(" – ").filter((words) => last.split(" – ").includes(words));
    return shared.length > 0 ? shared.join(" – ") : (this.expectation.at ?? first);
  }

  private isGiven(cell: string): boolean {
    const at = parseRange(cell)?.from;
    const typed = (at && this.authored.grid[at.row]?.[at.column])?.trim() ?? "";
    return typed !== "" && typed !== "?";
  }

  private fault(code: string, params: Record<string, string | number> = {}): void {
    this.compiler.problem("problem", this.path, code, params);
  }
}
