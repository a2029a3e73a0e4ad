import type { Slot } from "./grid.ts";

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}])/iu;
const DAY_MINUTES = 24 * 60;
const WEEK = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const lowered = (text: string) => (WEEKDAY.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** A slot in a sentence: « le mardi matin »; a day that is no day of the week as the author wrote it. */
export const saySlot = ({ says }: Pick<Slot, "says">): string =>
  WEEKDAY.test(says) ? `le ${lowered(says)}` : `«\u202f${says}\u202f»`;

/** A moment in a sentence: « lundi 22 h », « mardi 5 h 30 »; past midnight, the next day of the week. */
export function sayMoment({ dayText, day }: Pick<Slot, "dayText" | "day">, minutes: number): string {
  const inDay = minutes - day * DAY_MINUTES;
  const isLater = inDay >= DAY_MINUTES;
  const words = isLater ? nextDay(dayText) : lowered(dayText);
  return `${words} ${sayClock(isLater ? inDay - DAY_MINUTES : inDay)}`;
}

/** « 6 h », « 13 h 30 ». */
export function sayClock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, "0")}`;
}

function nextDay(dayText: string): string {
  const index = WEEK.indexOf(dayText.toLowerCase());
  return index < 0 ? `${lowered(dayText)}, le lendemain,` : (WEEK[(index + 1) % WEEK.length] ?? dayText);
}
