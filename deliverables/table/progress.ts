import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { sheetProgress } from "#deliverables/_sheet/progress.ts";
import type { TableRaw, TableStatement } from "./schema.ts";

/** A table is done once every cell to fill is; a frame once anything stands there. */
export function tableProgress(statement: TableStatement, raw: TableRaw | null): Progress {
  const progress = sheetProgress(statement, raw?.cells ?? {});
  return statement.frame && progress === "partial" ? "done" : progress;
}
