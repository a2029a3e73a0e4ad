import type { Sheet, SheetTyped } from "#schemas/sheet.ts";
import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { askedCells } from "./cells.ts";
import { cellEcho } from "./echo.ts";

/** A sheet is done once every cell to fill is; its free cells are left or filled at will. */
export function sheetProgress(sheet: Sheet, typed: SheetTyped): Progress {
  if (Object.values(typed).every((text) => text.trim() === "")) return "blank";
  const settled = [...askedCells(sheet)].every(([name, cell]) => {
    const { progress } = cellEcho(typed[name] ?? "", cell);
    return progress === "done" || (cell.free && progress === "blank");
  });
  return settled ? "done" : "partial";
}
