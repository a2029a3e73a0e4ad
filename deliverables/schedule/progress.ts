import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { sheetProgress } from "#deliverables/_sheet/progress.ts";
import { mpmProgress } from "./mpm/progress.ts";
import type { ScheduleRaw, ScheduleStatement } from "./schema.ts";

/** Done once every cell is filled; a project also asks for its critical tasks. */
export const scheduleProgress = (statement: ScheduleStatement, raw: ScheduleRaw | null): Progress =>
  statement.mode === "mpm" ? mpmProgress(statement, raw) : sheetProgress(statement, raw?.cells ?? {});
