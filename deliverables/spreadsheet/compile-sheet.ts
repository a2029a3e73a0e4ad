import { numberConstant } from "#grading/constant.ts";
import type { AnswerCompiler, Template } from "#grading/define-deliverable.ts";
import { dayFromIso } from "#grading/formulas/day.ts";
import { constantKey } from "#grading/key-formula.ts";
import { cellName, cellsOfRange, parseRange } from "#grading/language/cell-address.ts";
import type { Quantity } from "#grading/quantity.ts";
import { matchSheetValue } from "./match-sheet-value.ts";
import type { Spreadsheet, SpreadsheetStatement } from "./schema.ts";

/** A cell that the subject fills, its formula parsed. */
export type GivenCell =
  | { kind: "text"; cell: string; text: Template }
  | { kind: "fill"; cell: string }
  /** `variable`: the scenario's name that the cell shows as it is, so that changing one changes the other. */
  | { kind: "data"; cell: string; figure: Quantity; variable: string | null };
export type DataCell = Extract<GivenCell, { kind: "data" }>;

/** Compiles the sheet that is given: words, numbers, values of variables, places to fill. */
export function compileSheet(authored: Spreadsheet, compiler: AnswerCompiler): GivenCell[] {
  return authored.grid.flatMap((cells, row) =>
    cells.flatMap((source, column): GivenCell[] => {
      const typed = source.trim();
      const cell = cellName(column, row);
      if (typed === "") return [];
      if (typed === "?") return [{ kind: "fill", cell }];
      const data = compileData(authored, compiler, { typed, cell, path: ["grid", row, column] });
      return [data ?? { kind: "text", cell, text: compiler.text(["grid", row, column], typed) }];
    }),
  );
}

function compileData(
  authored: Spreadsheet,
  compiler: AnswerCompiler,
  { typed, cell, path }: { typed: string; cell: string; path: (string | number)[] },
): DataCell | null {
  const isFormula = typed.startsWith("=");
  const constant = isFormula ? null : (numberConstant(typed) ?? dayFromIso(typed));
  if (!isFormula && constant === null) return null;
  const key = constant === null ? compiler.expected(path, typed) : constantKey(typed, constant);
  if (isFormula) compiler.shown(path, key);
  const root = key.formula?.ast;
  const figure = compiler.quantity(path, {
    name: `${authored.id}!${cell}`,
    label: headingOf(authored.grid, cell),
    key,
    asked: false,
    match: matchSheetValue,
  });
  return { kind: "data", cell, figure, variable: root?.kind === "name" ? root.name : null };
}

/** A cell by the words of the sheet that head its row and its column, else by its address. */
export function headingOf(grid: Spreadsheet["grid"], cell: string): string {
  const at = parseRange(cell)?.from;
  if (!at) return cell;
  const before = (grid[at.row] ?? []).slice(0, at.column).find(isWords);
  const above =
    at.column === 0
      ? undefined
      : grid
          .slice(0, at.row)
          .map((row) => row[at.column])
          .find(isWords);
  const words = [before, above].flatMap((text) => (text === undefined ? [] : [text.trim()]));
  return words.length > 0 ? words.join(" – ") : cell;
}

const isWords = (text: string | undefined): text is string =>
  text !== undefined && /\p{L}/u.test(text) && !text.trim().startsWith("=");

/** The formats of the subject, cell by cell. */
export function expandFormats(
  authored: Spreadsheet,
  compiler: AnswerCompiler,
): SpreadsheetStatement["formats"] {
  const formats: SpreadsheetStatement["formats"] = [];
  for (const [place, format] of Object.entries(authored.formats ?? {})) {
    const range = parseRange(place);
    if (!range) compiler.problem("problem", ["formats", place], "not-a-range", { place });
    for (const { column, row } of range ? cellsOfRange(range) : [])
      formats.push({ cell: cellName(column, row), format });
  }
  return formats;
}
