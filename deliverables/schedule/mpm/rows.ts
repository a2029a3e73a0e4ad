import { formatQuantity } from "#grading/format-value.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { World } from "#grading/world.ts";
import type { SheetCell } from "#schemas/sheet.ts";
import { scheduleWord } from "../words.ts";
import type { MpmTable } from "./compile.ts";
import type { Mpm, MpmColumn } from "./schema.ts";

/** The table of a project as the candidate sees it: a row for each task, then the end of the project. */
export function mpmRows({ tasks, unit }: Mpm, table: MpmTable, world: World): SheetCell[][] {
  const { columns, texts, durations } = table;
  const units = { unit: unit ?? scheduleWord("days") };
  const head = [
    scheduleWord("task"),
    scheduleWord("before"),
    scheduleWord("lasts", units),
    ...columns.map((column) => scheduleWord(column)),
  ].map(heading);
  const rows = tasks.map(({ id, after = [] }) => [
    heading(texts.get(id)?.fill(world) ?? id),
    printed(after.length > 0 ? after.join(", ") : scheduleWord("none-before")),
    duration(durations.get(id), world),
    ...columns.map(() => asked(units.unit)),
  ]);
  const end = columns.includes("earliest") ? [endRow(columns, units.unit)] : [];
  return [head, ...rows, ...end];
}

const heading = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const printed = (text: string): SheetCell => ({ kind: "text", text, heading: false });
const asked = (unit: string): SheetCell => ({ kind: "ask", unit, choice: null, free: false });

function duration(figure: Quantity | undefined, world: World): SheetCell {
  if (!figure) throw new Error("each task has a duration");
  if (figure.asked) return asked(figure.unit ?? "");
  return { kind: "given", text: formatQuantity({ ...figure, unit: null }, world.expected(figure)) };
}

const endRow = (columns: readonly MpmColumn[], unit: string): SheetCell[] => [
  heading(scheduleWord("end")),
  printed(""),
  printed(""),
  ...columns.map((column) => (column === "earliest" ? asked(unit) : printed(""))),
];
