import type { SheetCell } from "#schemas/sheet.ts";
import { scheduleWord } from "../words.ts";
import { slotsOf } from "./grid.ts";
import { sayClock } from "./say-slot.ts";
import type { Planning } from "./schema.ts";

/** The grid of a planning: a line for each person, a cell to choose in each slot. */
export function planningRows(planning: Planning): SheetCell[][] {
  const slots = slotsOf(planning);
  const choice = planning.posts.map(({ id }) => id);
  const head = [scheduleWord("person"), ...slots.map(({ says }) => says)];
  return [
    head.map(heading),
    ...planning.people.map(({ id, says }) => [
      heading(says ?? id),
      ...slots.map((): SheetCell => ({ kind: "ask", unit: null, choice, free: false })),
    ]),
  ];
}

const heading = (text: string): SheetCell => ({ kind: "text", text, heading: true });

/** What the posts and the shifts mean: « M : Matin, de 6 h à 13 h ». Those that say nothing more are left out. */
export function planningLegend({ posts, shifts = [] }: Planning): string[] {
  const called = shifts.map(({ says, id, hours }) => ({ id: says ?? id, says: undefined, hours, pause: 0 }));
  return [...posts, ...called].flatMap(({ id, says, hours, pause = 0 }) => {
    const parts = [
      ...(says === undefined ? [] : [says]),
      ...(hours ? [scheduleWord("hours", { from: sayClock(hours.from), to: endOfDay(hours.to) })] : []),
      ...(pause > 0 ? [scheduleWord("pause", { minutes: pause })] : []),
    ];
    return parts.length === 0 ? [] : [scheduleWord("legend", { id, says: parts.join(", ") })];
  });
}

const DAY_MINUTES = 24 * 60;
const endOfDay = (to: number) => sayClock(to > DAY_MINUTES ? to - DAY_MINUTES : to);
