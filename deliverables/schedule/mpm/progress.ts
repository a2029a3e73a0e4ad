import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { sheetProgress } from "#deliverables/_sheet/progress.ts";
import type { ScheduleRaw } from "../schema.ts";
import type { MpmStatement } from "./schema.ts";

/** Done once every cell is filled and, where they are asked, critical tasks are ticked. */
export function mpmProgress(statement: MpmStatement, raw: ScheduleRaw | null): Progress {
  const cells = sheetProgress(statement, raw?.cells ?? {});
  if (statement.critical === null) return cells;
  const isTicked = (raw?.critical?.length ?? 0) > 0;
  if (cells === "blank") return isTicked ? "partial" : "blank";
  return isTicked ? cells : "partial";
}
