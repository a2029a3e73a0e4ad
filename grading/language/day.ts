/** A day of the Gregorian calendar; January is 1. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/** The serial of 1970-01-01 in spreadsheets. */
const serialOf1970 = 25_569;
const daysFrom0000To1970 = 719_468;
const daysPerEra = 146_097;

/** True in years of 366 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month (1 is January). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The text `YYYY-MM-DD` of a civil day, or null where the calendar has no such day (30 February) or the year is not
 * between 1 and 9999.
 * @example dayText({ year: 2026, month: 3, day: 9 }) // "2026-03-09"
 */
export function dayText({ year, month, day }: CivilDay): string | null {
  const isInYear = Number.isInteger(year) && year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  if (!isInYear || day < 1 || day > daysInMonth(year, month)) return null;
  const padded = (number: number, size: number) => String(number).padStart(size, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The civil day of a text `YYYY-MM-DD`; throws a RangeError where it is no day of the calendar. */
export function civilDay(text: string): CivilDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const civil = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (dayText(civil) !== text) throw new RangeError(`not a day: ${text}`);
  return civil;
}

/**
 * The serial of a civil day in spreadsheets of the 1900 system; a day out of its month's bounds runs over.
 *
 * In: year, month (1 to 12), day, integers. Out: an integer. Never fails.
 * Rule: days from civil, H. Hinnant, « chrono-Compatible Low-Level Date Algorithms ».
 * @example serialOfCivil({ year: 2026, month: 1, day: 1 }) // 46023
 */
export function serialOfCivil({ year, month, day }: CivilDay): number {
  const yearFromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFrom0000To1970 + serialOf1970;
}

/** The civil day of an integer serial, in any year. @example civilOfSerial(46023) // { year: 2026, month: 1, day: 1 } */
export function civilOfSerial(serial: number): CivilDay {
  const count = serial - serialOf1970 + daysFrom0000To1970;
  const era = Math.floor(count / daysPerEra);
  const dayOfEra = count - era * daysPerEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The serial number a spreadsheet of the 1900 system gives to a day (as LibreOffice counts; Excel agrees from
 * 1900-03-01 on, since it believes in a 29 February 1900). Throws a RangeError where the text is no day.
 * @example dayToSerial("2026-01-01") // 46023
 */
export const dayToSerial = (text: string): number => serialOfCivil(civilDay(text));

/**
 * The day of a spreadsheet's serial number; throws a RangeError where it is no whole number of the years 1 to 9999.
 * @example serialToDay(46023) // "2026-01-01"
 */
export function serialToDay(serial: number): string {
  const text = Number.isInteger(serial) ? dayText(civilOfSerial(serial)) : null;
  if (text === null) throw new RangeError(`not the serial of a day: ${serial}`);
  return text;
}

/** The day some days later (earlier when negative). */
export function addDays(text: string, days: number): string {
  return serialToDay(dayToSerial(text) + days);
}

/**
 * The day of the week: Monday is 1, Sunday is 7 (ISO 8601). Throws a RangeError where the text is no day.
 * @example weekday("2026-10-01") // 4
 */
export function weekday(text: string): number {
  return ((((dayToSerial(text) - 2) % 7) + 7) % 7) + 1;
}
