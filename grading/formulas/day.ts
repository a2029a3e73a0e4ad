import { civilOfSerial, dayText, serialOfCivil, type CivilDay } from "#grading/language/day.ts";
import { D } from "./decimal.ts";
import { Day } from "./value.ts";

export { daysInMonth, type CivilDay } from "#grading/language/day.ts";

/**
 * The serial of a civil day of the Gregorian calendar; a month or a day out of bounds runs over, as in a spreadsheet.
 *
 * In: year, month (1 = January), day, integers. Out: an integer serial. Never fails.
 * Example: serialOf({year: 2026, month: 14, day: 1}) is that of 2027-02-01.
 */
export function serialOf({ year, month, day }: CivilDay): number {
  const months = year * 12 + month - 1;
  const wholeYear = Math.floor(months / 12);
  return serialOfCivil({ year: wholeYear, month: months - wholeYear * 12 + 1, day });
}

/** The civil day of an integer serial. Example: 46023 is 2026-01-01. */
export const civilOf = civilOfSerial;

/** A day from an integer serial. */
export const dayOf = (serial: number): Day => new Day(new D(serial));

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day from its text `YYYY-MM-DD`.
 *
 * In: ISO text. Out: a Day, or null where the text is no day of the calendar (2026-02-30).
 * Example: dayFromIso("2026-01-01") has the serial 46023.
 */
export function dayFromIso(text: string): Day | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return dayText(civil) === text ? dayOf(serialOfCivil(civil)) : null;
}

/** The text `YYYY-MM-DD` of a day; the fraction of the day is left out. Example: serial 46023 gives "2026-01-01". */
export function isoOfDay(day: Day): string {
  const civil = civilOf(day.serial.floor().toNumber());
  const padded = (number: number, size: number) => String(number).padStart(size, "0");
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}
