import { isoOfDay } from "#grading/formulas/day.ts";
import { Day } from "#grading/formulas/value.ts";
import { formatQuantity } from "#grading/format-value.ts";
import type { World } from "#grading/world.ts";
import type { SheetCell } from "#schemas/sheet.ts";
import { scheduleWord } from "../words.ts";
import type { Bar, BarCell, Chart } from "./compile.ts";
import type { Gantt, GanttAxis } from "./schema.ts";

/** The sheet beside which the bars are drawn: a row for each task. */
export function ganttRows({ asks }: Gantt, { bars, unit }: Chart, world: World): SheetCell[][] {
  const byEnd = asks !== "lasts";
  const words = ["task", "before", "lasts", "start", ...(byEnd ? (["end-of-bar"] as const) : [])] as const;
  const rows = bars.map((bar) => [
    heading(bar.text.fill(world)),
    printed(bar.task.after.length > 0 ? bar.task.after.join(", ") : scheduleWord("none-before")),
    lastsCell(bar, world),
    asked(bar.start),
    ...(byEnd ? [asked(bar.end)] : []),
  ]);
  return [words.map((word) => heading(scheduleWord(word, { unit }))), ...rows];
}

/** The units or the days that are drawn. */
export function ganttAxis({ counts }: Gantt, { columns, days }: Chart, world: World): GanttAxis {
  if (!days) {
    const instants = counts === "instants";
    return { kind: "units", first: instants ? 0 : 1, count: columns, instants };
  }
  const values = days.map((key) => world.evaluate(key));
  return { kind: "days", days: values.flatMap((day) => (day instanceof Day ? [isoOfDay(day)] : [])) };
}

const heading = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const printed = (text: string): SheetCell => ({ kind: "text", text, heading: false });
const asked = ({ figure }: BarCell): SheetCell => ({
  kind: "ask",
  unit: figure.unit,
  choice: null,
  free: false,
});

function lastsCell({ stands, lasts }: Bar, world: World): SheetCell {
  if (stands === "asked") return asked(lasts);
  if (stands === "hidden") return printed("");
  const { figure } = lasts;
  return { kind: "given", text: formatQuantity({ ...figure, unit: null }, world.expected(figure)) };
}
