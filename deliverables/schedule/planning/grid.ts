import { cellName } from "#grading/language/cell-address.ts";
import { foldText } from "#grading/language/fold-text.ts";
import type { Planning, PlanningPerson, PlanningPost } from "./schema.ts";

/** A column of the grid: a day, or a shift of a day. */
export interface Slot {
  column: number;
  /** The day from 0, and its words. */
  day: number;
  dayText: string;
  shift: string | null;
  /** « Mardi », « Mardi matin ». */
  says: string;
  hours: PlanningPost["hours"];
}

/** A time at work, in minutes from the midnight before the first day. */
export interface Turn {
  slot: Slot;
  from: number;
  to: number;
  /** Minutes at work, the pause left out. */
  worked: number;
}

/** What one person does in one slot. */
export interface Cell {
  slot: Slot;
  name: string;
  /** What was chosen; null where nothing was, or nothing known. */
  post: PlanningPost | null;
}

/** The line of one person. */
export interface Line {
  person: PlanningPerson;
  cells: readonly Cell[];
  /** The times at work, in order. */
  turns: readonly Turn[];
  /** True once something is chosen in every cell. */
  isComplete: boolean;
}

const DAY_MINUTES = 24 * 60;

/** The columns of a planning, day after day. */
export function slotsOf({ days, shifts }: Pick<Planning, "days" | "shifts">): Slot[] {
  const inDay = shifts ?? [null];
  return days.flatMap((dayText, day) =>
    inDay.map((shift, index): Slot => ({
      column: day * inDay.length + index,
      day,
      dayText,
      shift: shift?.id ?? null,
      says: shift === null ? dayText : `${dayText} ${shift.says ?? shift.id}`,
      hours: shift?.hours,
    })),
  );
}

/** The cell of a person in a slot: the first one is B2. */
export const planningCell = (row: number, column: number) => cellName(column + 1, row + 1);

/** The lines of a planning, from what was chosen in each cell. */
export function linesOf(planning: Planning, chosenIn: (row: number, slot: Slot) => string): Line[] {
  const slots = slotsOf(planning);
  return planning.people.map((person, row) => {
    const cells = slots.map((slot) => ({
      slot,
      name: planningCell(row, slot.column),
      post: postNamed(planning, chosenIn(row, slot)),
    }));
    const turns = cells.flatMap((cell) => turnOf(cell) ?? []).toSorted((a, b) => a.from - b.from);
    return { person, cells, turns, isComplete: cells.every(({ post }) => post !== null) };
  });
}

/** A post by its id, as it is written. */
export function postNamed({ posts }: Pick<Planning, "posts">, id: string): PlanningPost | null {
  const wanted = foldText(id);
  return wanted === "" ? null : (posts.find((post) => foldText(post.id) === wanted) ?? null);
}

export const isWorked = ({ post }: Cell): boolean => post !== null && post.rest !== true;

function turnOf(cell: Cell): Turn | null {
  const { slot, post } = cell;
  const hours = post?.hours ?? slot.hours;
  if (!isWorked(cell) || hours === undefined) return null;
  const start = slot.day * DAY_MINUTES;
  const worked = hours.to - hours.from - (post?.pause ?? 0);
  return { slot, from: start + hours.from, to: start + hours.to, worked };
}

/** The minutes from the first midnight to the last. */
export const lengthOf = ({ days }: Pick<Planning, "days">) => days.length * DAY_MINUTES;

export const minutesWorked = (turns: readonly Turn[]) => turns.reduce((sum, { worked }) => sum + worked, 0);
