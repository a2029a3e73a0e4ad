import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import type { SpreadsheetRaw, SpreadsheetStatement } from "./schema.ts";

/** Done once every place that the subject marks is filled; without such places, once anything is written. */
export function sheetProgress({ cells }: SpreadsheetStatement, raw: SpreadsheetRaw | null): Progress {
  const isFilled = (cell: string) => (raw?.cells[cell] ?? "").trim() !== "";
  if (!Object.keys(raw?.cells ?? {}).some(isFilled)) return "blank";
  const asked = cells.filter(({ kind }) => kind === "fill");
  return asked.every(({ cell }) => isFilled(cell)) ? "done" : "partial";
}
