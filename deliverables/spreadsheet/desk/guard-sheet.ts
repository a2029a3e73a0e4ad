import type { Model } from "@ironcalc/wasm";
import { parseCell } from "#grading/language/cell-address.ts";
import type { SpreadsheetStatement } from "#deliverables/spreadsheet/schema.ts";
import { withoutSpaces, withoutSpacesInBlock } from "./typed-number.ts";

/** What would move the cells that the subject gives: the copy could not be compared with its key any more. */
const STRUCTURE = [
  "insertRows",
  "insertColumns",
  "deleteRows",
  "deleteColumns",
  "moveRows",
  "moveColumns",
  "newSheet",
  "duplicateSheet",
  "deleteSheet",
  "renameSheet",
  "hideSheet",
] as const satisfies readonly (keyof Model)[];

/**
 * Keeps an open sheet as the subject laid it out, and takes numbers as a French hand types them: « 1 234,5 ».
 *
 * In: the model that the page draws, the subject; `onRefused` is told of what was not done. A cell that is given may be
 * typed over (it is put back for marking), not cut: the formulas that read it would follow it.
 */
export function guardSheet(model: Model, { cells }: SpreadsheetStatement, onRefused: () => void): void {
  for (const action of STRUCTURE) model[action] = onRefused;
  const type = model.setUserInput.bind(model);
  model.setUserInput = (sheet, row, column, typed) => type(sheet, row, column, withoutSpaces(typed));
  const pasteBlock = model.pasteCsvText.bind(model);
  model.pasteCsvText = (area, block) => pasteBlock(area, withoutSpacesInBlock(block));
  const paste = model.pasteFromClipboard.bind(model);
  const given = cells.flatMap(({ cell }) => parseCell(cell) ?? []);
  model.pasteFromClipboard = (sheet, range, data, isCut) => {
    const [firstRow, firstColumn, lastRow, lastColumn] = range;
    const isGiven = given.some(
      ({ row, column }) =>
        row + 1 >= firstRow && row + 1 <= lastRow && column + 1 >= firstColumn && column + 1 <= lastColumn,
    );
    paste(sheet, range, data, isCut && !isGiven);
  };
}
