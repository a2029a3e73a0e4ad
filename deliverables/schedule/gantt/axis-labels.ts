import { sizeOf } from "./bar-of-row.ts";
import type { GanttAxis } from "./schema.ts";

/** The head of each cell of a drawn grid: its number; its day, above the month where it begins. */
export function axisLabels(axis: GanttAxis): string[] {
  if (axis.kind === "units")
    return Array.from({ length: sizeOf(axis) }, (_, place) => String(axis.first + place));
  return axis.days.map((day, place) => {
    const month = day.slice(5, 7);
    const isNew = axis.days[place - 1]?.slice(5, 7) !== month;
    return `${Number(day.slice(8))}\n${isNew ? `/${month}` : ""}`;
  });
}
