import { Model } from "@ironcalc/wasm";
import type { CellObject, SheetData } from "write-excel-file/universal";
import { cellsInUse } from "#deliverables/spreadsheet/sheet-size.ts";
import type { CellFormat } from "#deliverables/spreadsheet/schema.ts";
import { position, SHEET } from "./open-model.ts";
import { readSnapshot } from "./snapshot.ts";

/**
 * A sheet as rows of a workbook file: formulas in the form of the file, numbers as numbers, what the candidate chose of
 * the look.
 *
 * In: the open sheet, left as it is. Out: rows for the writer of files.
 */
export function workbookRows(model: Model): SheetData {
  const copy = inFileForm(model);
  const held = readSnapshot(model);
  const rows = cellsInUse(held.keys()).map((cells) =>
    cells.map((cell): CellObject | null => {
      const one = held.get(cell);
      if (!one) return null;
      const content = copy.getCellContent(SHEET, ...position(cell));
      const value = valueOf(content, one.content);
      return { ...value, ...lookOf(one.format), ...formatOf(value, one.format) };
    }),
  );
  copy.free();
  return rows;
}

/** The file's own language: English names, commas between arguments, decimal points. */
function inFileForm(model: Model): Model {
  const copy = Model.from_bytes(model.toBytes(), "en");
  copy.setLocale("en");
  return copy;
}

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

function valueOf(content: string, typed: string): CellObject {
  if (content.startsWith("=")) return { type: "Formula", value: content };
  const [, day, month, year] = DAY.exec(typed) ?? [];
  if (year !== undefined)
    return { type: Date, value: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))) };
  if (content === "TRUE" || content === "FALSE") return { type: Boolean, value: content === "TRUE" };
  if (content !== "" && Number.isFinite(Number(content))) return { type: Number, value: Number(content) };
  return { type: String, value: content.replace(/^'/, "") };
}

/** Words have no format of a number, in a file. */
function formatOf({ type }: CellObject, { number }: CellFormat): Partial<CellObject> {
  if (type === String || type === Boolean || number === undefined || number === "general") return {};
  return { format: number };
}

function lookOf({ bold, italic, align, fill, colour }: CellFormat): Partial<CellObject> {
  return {
    ...(bold && { fontWeight: "bold" as const }),
    ...(italic && { fontStyle: "italic" as const }),
    ...(align && { align }),
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(colour !== undefined && { textColor: colour }),
  };
}
