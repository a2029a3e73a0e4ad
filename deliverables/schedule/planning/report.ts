import type { Telling, ToldFigure } from "#deliverables/define-report.ts";
import { tellSheet } from "#deliverables/_sheet/tell-sheet.ts";
import type { Block } from "#schemas/report.ts";
import type { SheetTyped } from "#schemas/sheet.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import type { PlanningStatement } from "./schema.ts";

/** The planning as it was filled in; then one that keeps every constraint, among others. */
export function tellPlanning({ statement, raw, figures }: Telling<PlanningStatement, ScheduleRaw>): Block[] {
  const written = tellSheet({
    caption: "",
    sheet: statement,
    typed: raw?.cells ?? {},
    figures: figures.map((figure) => ({ ...figure, expected: null })),
  });
  const solution = solutionOf(figures);
  const isKept = raw !== null && figures.every(({ state }) => state === "right");
  if (solution === null || isKept) return written;
  const caption = scheduleWord("possible-planning");
  return [...written, ...tellSheet({ caption, sheet: statement, typed: solution, figures: [] })];
}

/** What the corrigé chooses in each cell; null where it is not published. */
function solutionOf(figures: readonly ToldFigure[]): SheetTyped | null {
  const known = figures.flatMap(({ name, expected }) =>
    expected === null ? [] : [[name.split("!").at(-1) ?? name, expected] as const],
  );
  return known.length === 0 ? null : Object.fromEntries(known);
}
