import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { askedCells } from "./asked-cells.ts";
import { cellEcho } from "./cell-echo.ts";
import type { TableRaw, TableStatement } from "./schema.ts";

/** A table is done once every cell to fill is; a frame, or the free cells of a grid, once anything stands there. */
export function tableProgress(statement: TableStatement, raw: TableRaw | null): Progress {
  const filled = Object.values(raw?.cells ?? {}).filter((typed) => typed.trim() !== "");
  if (filled.length === 0) return "blank";
  if (statement.frame) return "done";
  const settled = [...askedCells(statement)].every(([name, cell]) => {
    const { progress } = cellEcho(raw?.cells[name] ?? "", cell);
    return progress === "done" || (cell.free && progress === "blank");
  });
  return settled ? "done" : "partial";
}
