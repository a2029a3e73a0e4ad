import type { Telling } from "#deliverables/define-report.ts";
import { askedCells } from "#deliverables/_sheet/cells.ts";
import { tellSheet } from "#deliverables/_sheet/tell-sheet.ts";
import type { Block } from "#schemas/report.ts";
import type { ScheduleRaw } from "../schema.ts";
import type { CalendarStatement } from "./schema.ts";

/** The dates as they were written. A date has a name of its own: its cell is that of its place. */
export function tellCalendar({ statement, raw, figures }: Telling<CalendarStatement, ScheduleRaw>): Block[] {
  const cells = [...askedCells(statement).keys()];
  const placed = figures.map((figure, index) => ({ ...figure, name: cells[index] ?? figure.name }));
  return tellSheet({ caption: "", sheet: statement, typed: raw?.cells ?? {}, figures: placed });
}
