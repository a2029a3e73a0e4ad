import type { Telling, ToldFigure } from "#deliverables/define-report.ts";
import { reportState } from "#deliverables/report-state.ts";
import { tellSheet } from "#deliverables/_sheet/tell-sheet.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import type { Block, ReportState } from "#schemas/report.ts";
import type { SheetTyped } from "#schemas/sheet.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import { axisLabels } from "./axis-labels.ts";
import { barOfRow } from "./bar-of-row.ts";
import type { GanttStatement } from "./schema.ts";

/** The bars as they were written, then as they are drawn, with those that were due where they differ. */
export function tellGantt({ statement, raw, figures }: Telling<GanttStatement, ScheduleRaw>): Block[] {
  const typed = raw?.cells ?? {};
  return [
    ...tellSheet({ caption: "", sheet: statement, typed, figures }),
    tellBars(statement, typed, figures),
  ];
}

function tellBars(statement: GanttStatement, typed: SheetTyped, figures: readonly ToldFigure[]): Block {
  const due = dueCells(figures);
  const rows = statement.rows.slice(1).map(([head], index) => {
    const row = index + 1;
    const state = worstOf(figures.filter(({ name }) => rowOf(name) === row));
    return {
      text: head?.kind === "text" ? head.text : "",
      state,
      bar: barOfRow(statement, typed, row),
      expected: state === "faux" || state === "vide" ? barOfRow(statement, due, row) : null,
    };
  });
  return { kind: "bars", caption: scheduleWord("bars"), units: axisLabels(statement.axis), rows };
}

const cellOf = (name: string) => name.split("!").at(-1) ?? name;
const rowOf = (name: string) => parseCell(cellOf(name))?.row;

/** What was due in each cell; nothing where the corrigé is not published. */
const dueCells = (figures: readonly ToldFigure[]): SheetTyped =>
  Object.fromEntries(
    figures.flatMap(({ name, expected }) => (expected === null ? [] : [[cellOf(name), expected] as const])),
  );

const WORST: readonly ReportState[] = ["faux", "vide", "verifier", "report", "juste"];

/** A bar is as its worst cell is. */
function worstOf(figures: readonly ToldFigure[]): ReportState | null {
  const states = new Set(figures.map(({ state }) => reportState(state)));
  return WORST.find((state) => states.has(state)) ?? null;
}
