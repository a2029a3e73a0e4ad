import type { AboutPaper, AnswerCompiler, Graded, Grading, Template } from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import type { Value } from "#grading/formulas/value.ts";
import { gradeCells } from "#grading/grade-cells.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readDayFigure } from "#grading/read-day-near.ts";
import { readOfNumber, type Read } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import { codeOf } from "../code-of-cells.ts";
import { defineMode } from "../define-mode.ts";
import type { ScheduleRaw } from "../schema.ts";
import { withNotes } from "../with-notes.ts";
import { barFaults } from "./bar-faults.ts";
import { compileGantt, type BarCell, type Chart } from "./compile.ts";
import { ganttAxis, ganttRows } from "./rows.ts";
import { BarCourt } from "./judge-bars.ts";
import type { Gantt } from "./schema.ts";

interface GanttKey {
  authored: Gantt;
  label: Template;
  chart: Chart;
}

/** The chart of a project: each bar follows from the candidate's own bars, or from their own project. */
export const gantt = defineMode({
  compile: (authored: Gantt, compiler: AnswerCompiler, paper: AboutPaper): GanttKey => ({
    authored,
    label: compiler.text(["label"], authored.label ?? authored.id),
    chart: compileGantt(authored, compiler, paper),
  }),
  state: ({ authored, label, chart }: GanttKey, world: World) => ({
    mode: "gantt" as const,
    label: label.fill(world),
    rows: ganttRows(authored, chart, world),
    byDuration: authored.asks === "lasts",
    axis: ganttAxis(authored, chart, world),
  }),
  read: ({ authored, chart }: GanttKey, raw: ScheduleRaw, grading: Grading): ReadonlyMap<string, Read> =>
    new Map(
      chart.asked.map((cell) => [
        cell.figure.name,
        readBar(authored, cell, { typed: raw.cells[cell.cell] ?? "", grading }),
      ]),
    ),
  solve: ({ chart }: GanttKey, valueOf: (name: string) => Value): ScheduleRaw => ({
    cells: Object.fromEntries(
      chart.asked.map(({ figure, cell }) => [
        cell,
        formatQuantity({ ...figure, unit: null }, valueOf(figure.name)),
      ]),
    ),
  }),
  grade: ({ authored, chart }: GanttKey, raw: ScheduleRaw | null, grading: Grading): Graded => {
    const { bars, asked, sharing } = chart;
    const court = new BarCourt(bars, grading);
    const graded = gradeCells({
      cells: asked,
      sharing,
      max: authored.points,
      raw,
      grading: court,
      code: codeOf,
    });
    return withNotes(graded, asked, (cell) => barFaults(cell, bars, court));
  },
});

function readBar(
  { begins }: Gantt,
  { figure, part }: BarCell,
  { typed, grading }: { typed: string; grading: Grading },
): Read {
  return begins === undefined || part === "lasts"
    ? readOfNumber(typed, readNumber(typed, { unit: figure.unit }))
    : readDayFigure(figure, typed, grading);
}
