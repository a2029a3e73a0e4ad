import { D } from "./decimal.ts";
import { Day } from "./value.ts";

/** Serial of 1970-01-01 in the 1900 system of spreadsheets (exact from 1900-03-01 on). */
const SERIAL_OF_1970 = 25569;
const DAYS_PER_ERA = 146097;

export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/**
 * The serial of a civil day of the Gregorian calendar; a month or a day out of bounds runs over, as in a spreadsheet.
 *
 * In: year, month (1 = January), day, integers. Out: an integer serial. Never fails.
 * Rule: H. Hinnant, « days from civil ». Example: serialOf({year: 2026, month: 1, day: 1}) is 46023.
 */
export function serialOf({ year, month, day }: CivilDay): number {
  const months = year * 12 + month - 1;
  const wholeYear = Math.floor(months / 12);
  const wholeMonth = (months % 12) + (months % 12 < 0 ? 13 : 1);
  const shiftedYear = wholeMonth <= 2 ? wholeYear - 1 : wholeYear;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (wholeMonth + (wholeMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719468 + SERIAL_OF_1970;
}

/** The civil day of a serial. Rule: H. Hinnant, « civil from days ». Example: 46023 is 2026-01-01. */
export function civilOf(serial: number): CivilDay {
  const shifted = serial - SERIAL_OF_1970 + 719468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The number of days of a month (1 = January). */
export function daysInMonth(year: number, month: number): number {
  return serialOf({ year, month: month + 1, day: 1 }) - serialOf({ year, month, day: 1 });
}

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
  const day = dayOf(serialOf(civil));
  return isoOfDay(day) === text ? day : null;
}

/** The text `YYYY-MM-DD` of a day; the fraction of the day is left out. Example: serial 46023 gives "2026-01-01". */
export function isoOfDay(day: Day): string {
  const civil = civilOf(day.serial.floor().toNumber());
  const padded = (number: number, size: number) => String(number).padStart(size, "0");
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}
