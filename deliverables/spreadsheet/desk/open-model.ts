import { columnNumberFromName, Model } from "@ironcalc/wasm";
import { parseCell } from "#grading/language/cell-address.ts";
import type {
  CellFormat,
  CellFormatName,
  SheetCellStatement,
  SpreadsheetRaw,
  SpreadsheetStatement,
} from "#deliverables/spreadsheet/schema.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** The one sheet of an answer. */
export const SHEET = 0;
export const SHEET_NAME = "Feuil1";

/** Row and column of a cell, both counted from one, as the engine counts. */
export function position(cell: string): [row: number, column: number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), columnNumberFromName(letters)];
}

const NUMBER_FORMATS: Readonly<Record<CellFormatName, string>> = {
  euro: '#,##0.00 "€"',
  percent: "0.00%",
  number: "#,##0.00",
  integer: "#,##0",
  date: "dd/mm/yyyy",
};
/** What is given and what is to be filled are told apart by their ground; words say it too in the subject. */
const GROUNDS: Readonly<Record<SheetCellStatement["kind"], string | null>> = {
  text: null,
  data: "#E8F1F2",
  fill: "#FFF6D6",
};

/** An open sheet and what it held before the candidate wrote in it: what differs is the answer. */
export interface OpenedSheet {
  model: Model;
  given: Snapshot;
}

/**
 * A sheet of the engine, French, with what the subject gives and what the candidate wrote already. Its history begins
 * here: undoing never takes the subject away.
 */
export function openSheet(statement: SpreadsheetStatement, raw: SpreadsheetRaw | null): OpenedSheet {
  const draft = new Model("feuille", "fr", "Europe/Paris", "fr");
  draft.pauseEvaluation();
  for (const { cell, kind, content } of statement.cells) {
    draft.setUserInput(SHEET, ...position(cell), content);
    const ground = GROUNDS[kind];
    if (ground !== null) style(draft, cell, "fill.color", ground);
  }
  for (const { cell, format } of statement.formats) style(draft, cell, "num_fmt", NUMBER_FORMATS[format]);
  widenColumns(draft, statement);
  const given = readSnapshot(draft);
  for (const [cell, content] of Object.entries(raw?.cells ?? {}))
    draft.setUserInput(SHEET, ...position(cell), content);
  for (const [cell, format] of Object.entries(raw?.formats ?? {})) applyFormat(draft, cell, format);
  for (const [name, range] of Object.entries(raw?.names ?? {}))
    draft.newDefinedName(name, undefined, `${SHEET_NAME}!${absolute(range)}`);
  draft.resumeEvaluation();
  draft.evaluate();
  const model = Model.from_bytes(draft.toBytes(), "fr");
  draft.free();
  model.evaluate();
  model.flushSendQueue();
  return { model, given };
}

const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function style(model: Model, cell: string, path: string, value: string): void {
  const [row, column] = position(cell);
  model.updateRangeStyle({ sheet: SHEET, row, column, width: 1, height: 1 }, path, value);
}

function applyFormat(model: Model, cell: string, format: CellFormat): void {
  const { number, bold, italic, underline, align, fill, colour } = format;
  if (number !== undefined) style(model, cell, "num_fmt", number);
  if (bold) style(model, cell, "font.b", "true");
  if (italic) style(model, cell, "font.i", "true");
  if (underline) style(model, cell, "font.u", "true");
  if (align) style(model, cell, "alignment.horizontal", align);
  if (fill) style(model, cell, "fill.color", fill);
  if (colour) style(model, cell, "font.color", colour);
}

const [NARROWEST, WIDEST, LETTER, PADDING] = [96, 260, 7.5, 20];

/** Columns wide enough for the words that the subject puts in them. */
function widenColumns(model: Model, { cells }: SpreadsheetStatement): void {
  const letters = new Map<number, number>();
  for (const { cell, content } of cells) {
    const column = (parseCell(cell)?.column ?? 0) + 1;
    letters.set(column, Math.max(letters.get(column) ?? 0, content.length));
  }
  for (const [column, length] of letters)
    model.setColumnsWidth(
      SHEET,
      column,
      column,
      Math.min(Math.max(length * LETTER + PADDING, NARROWEST), WIDEST),
    );
}
