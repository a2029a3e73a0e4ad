import { D } from "#grading/formulas/decimal.ts";
import type { Reference } from "#grading/formulas/ast.ts";
import { cellNames } from "#grading/formulas/compile-formula.ts";
import { isArray, type Value } from "#grading/formulas/value.ts";
import { cellName, parseCell } from "#grading/language/cell-address.ts";
import { foldText } from "#grading/language/fold-text.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { CompiledExpectation } from "./compile-expectations.ts";
import type { SpreadsheetKey } from "./key.ts";
import type { SpreadsheetRaw } from "./schema.ts";
import { typeValue } from "./type-value.ts";

type ValueOf = (name: string) => Value;

/**
 * The model answer: each key as a formula of the sheet, over the cells that show what it names; what no cell shows is
 * written as a number.
 *
 * In: the key, the value of each name. Out: the raw answer of a candidate who knows everything.
 */
export function solveSheet(key: SpreadsheetKey, valueOf: ValueOf): SpreadsheetRaw {
  const places = new Map<string, string>();
  const cells: Record<string, string> = {};
  let row = lastGivenRow(key) + 1;
  for (const expectation of key.expectations) {
    const place = placeOf(key, expectation, row);
    if (place.label !== null) cells[place.label] = expectation.find ?? "";
    if (expectation.find !== null) row += 1;
    for (const { at, figure } of expectation.cells) places.set(figure.name, at ?? place.cell);
  }
  for (const { figure } of key.expectations.flatMap((expectation) => expectation.cells))
    cells[places.get(figure.name) ?? ""] = figure.key.formula
      ? new Rewriting(key, places, valueOf).rewrite(figure.key.source, figure.key.references)
      : typeValue(valueOf(figure.name));
  return { cells };
}

const lastGivenRow = ({ authored }: SpreadsheetKey) => authored.grid.length;

/** A value without address goes beside its label, where the sheet has one; else both are written under the sheet. */
function placeOf(
  { given }: SpreadsheetKey,
  { find }: CompiledExpectation,
  row: number,
): { label: string | null; cell: string } {
  const label = given.find(
    (cell) => cell.kind === "text" && find !== null && foldText(cell.text.source) === foldText(find),
  );
  const at = label && parseCell(label.cell);
  if (at) return { label: null, cell: cellName(at.column + 1, at.row) };
  return { label: find === null ? null : `A${row}`, cell: `B${row}` };
}

class Rewriting {
  constructor(
    private readonly key: SpreadsheetKey,
    private readonly places: ReadonlyMap<string, string>,
    private readonly valueOf: ValueOf,
  ) {}

  rewrite(source: string, references: readonly Reference[]): string {
    return references
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, reference) => {
        const written = text.slice(reference.start, reference.end);
        return text.slice(0, reference.start) + this.asCells(written, reference) + text.slice(reference.end);
      }, source);
  }

  private asCells(written: string, reference: Reference): string {
    if (reference.kind === "name")
      return this.cellOf(reference.name) ?? literal(this.valueOf(reference.name));
    if (reference.answer === foldName(this.key.authored.id)) return written.split("!").at(-1) ?? written;
    if (reference.kind === "cell") return literal(this.valueOf(`${reference.answer}!${reference.cell}`));
    const rows = cellNames(reference.from, reference.to);
    const values = rows.map((row) => row.map((cell) => literal(this.valueOf(`${reference.answer}!${cell}`))));
    return `{${values.map((row) => row.join("\\")).join(";")}}`;
  }

  private cellOf(name: string): string | null {
    const shown = this.key.given.find((cell) => cell.kind === "data" && cell.variable === name);
    return shown?.cell ?? this.places.get(name) ?? null;
  }
}

function literal(value: Value): string {
  if (value instanceof D) return value.isNegative() ? `(${typeValue(value)})` : typeValue(value);
  if (isArray(value)) return `{${value.map((row) => row.map(literal).join("\\")).join(";")}}`;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? (value ? "VRAI" : "FAUX") : `"${typeValue(value)}"`;
}
