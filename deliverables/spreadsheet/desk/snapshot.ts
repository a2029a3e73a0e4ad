import type { CellStyle, Model } from "@ironcalc/wasm";
import { cellName, parseRange } from "#grading/language/cell-address.ts";
import { MAX_CELLS } from "#deliverables/spreadsheet/sheet-limits.ts";
import type { CellFormat, SpreadsheetRaw } from "#deliverables/spreadsheet/schema.ts";

/** What a cell holds and how it is shown. */
interface Held {
  content: string;
  format: CellFormat;
}
export type Snapshot = ReadonlyMap<string, Held>;

const SHEET = 0;
/** Formulas reach ZZ999. */
const [LAST_ROW, LAST_COLUMN] = [999, 702];

/** Every cell of the sheet that holds something or is shown in a way of its own. */
export function readSnapshot(model: Model): Snapshot {
  const cells = new Map<string, Held>();
  for (let row = 1; row <= LAST_ROW; row += 1)
    for (const column of model.getColumnsWithData(SHEET, row)) {
      if (column > LAST_COLUMN) continue;
      const { style } = model.getCellStyle(SHEET, row, column);
      cells.set(cellName(column - 1, row - 1), {
        content: model.getCellContent(SHEET, row, column),
        format: formatOf(style),
      });
    }
  return cells;
}

function formatOf({ num_fmt: number, font, fill, alignment }: CellStyle): CellFormat {
  const align = alignment?.horizontal;
  return {
    ...(number !== "general" && { number }),
    ...(font.b && { bold: true }),
    ...(font.i && { italic: true }),
    ...(font.u && { underline: true }),
    ...((align === "left" || align === "center" || align === "right") && { align }),
    ...(isColour(fill.color) && { fill: fill.color }),
    ...(isColour(font.color) && { colour: font.color }),
  };
}

const isColour = (colour: unknown): colour is string =>
  typeof colour === "string" && /^#[0-9A-F]{6}$/i.test(colour);

/**
 * The answer: what differs from the sheet that was given.
 *
 * In: the open sheet, what it held at first. Out: the raw answer, and whether cells were left out of it.
 */
export function readAnswer(model: Model, given: Snapshot): { raw: SpreadsheetRaw; tooLarge: boolean } {
  const now = readSnapshot(model);
  const changed = [...new Set([...given.keys(), ...now.keys()])].filter(
    (cell) => contentIn(now, cell) !== contentIn(given, cell),
  );
  const kept = changed.slice(0, MAX_CELLS);
  const formats = [...now].flatMap(([cell, { format }]) => {
    const differs = difference(format, given.get(cell)?.format ?? {});
    return Object.keys(differs).length > 0 ? [[cell, differs] as const] : [];
  });
  const names = namesOf(model);
  return {
    raw: {
      cells: Object.fromEntries(kept.map((cell) => [cell, contentIn(now, cell).slice(0, MOST_LETTERS)])),
      ...(formats.length > 0 && { formats: Object.fromEntries(formats.slice(0, MAX_CELLS)) }),
      ...(names.length > 0 && { names: Object.fromEntries(names.slice(0, MAX_CELLS)) }),
    },
    tooLarge: changed.length > kept.length,
  };
}

const MOST_LETTERS = 2_000;
const contentIn = (cells: Snapshot, cell: string) => cells.get(cell)?.content ?? "";

function difference(format: CellFormat, given: CellFormat): CellFormat {
  const plainNumber = given.number !== undefined && format.number === undefined ? { number: "general" } : {};
  const differs = Object.entries(format).filter(([key, value]) => given[key as keyof CellFormat] !== value);
  return { ...plainNumber, ...Object.fromEntries(differs) };
}

/** Names of cells, where they name cells of this sheet: « Feuil1!$A$1 » is A1. */
function namesOf(model: Model): [string, string][] {
  return model.getDefinedNameList().flatMap(({ name, formula }): [string, string][] => {
    const range = (formula.split("!").at(-1) ?? "").replaceAll("$", "");
    return parseRange(range) && /^[A-Z]{1,2}[1-9]\d{0,2}(:[A-Z]{1,2}[1-9]\d{0,2})?$/.test(range)
      ? [[name, range]]
      : [];
  });
}
