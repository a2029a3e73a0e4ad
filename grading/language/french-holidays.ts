import { addDays } from "./day.ts";

/** Public holidays on a fixed day: month and day. */
const fixedHolidays = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const afterEaster = [1, 39, 50];

/**
 * The public holidays of a year in France, in order, as `YYYY-MM-DD`; without those of Alsace-Moselle and overseas.
 * In: a year of the Gregorian calendar. Throws a RangeError outside of the years 1 to 9999.
 * Source: Code du travail, article L3133-1 (version in force on 2026-01-01).
 * @example frenchHolidays(2026)[1] // "2026-04-06", lundi de Pâques
 */
export function frenchHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const fixed = fixedHolidays.map((monthDay) => `${String(year).padStart(4, "0")}-${monthDay}`);
  const movable = afterEaster.map((days) => addDays(easter, days));
  // Ascension may fall on 1 or 8 May: one day off, once in the list.
  return [...new Set([...fixed, ...movable])].sort();
}

/**
 * Easter Sunday of a year of the Gregorian calendar, as `YYYY-MM-DD`.
 * Rule: the « Meeus/Jones/Butcher » algorithm (J. Meeus, Astronomical Algorithms, chapter 8).
 * @example easterSunday(2026) // "2026-04-05"
 */
export function easterSunday(year: number): string {
  const goldenYear = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenYear + century - Math.floor(century / 4) - lunarShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((goldenYear + 11 * epact + 22 * toSunday) / 451);
  const daysAfterMarch22 = epact + toSunday - 7 * correction;
  return addDays(`${String(year).padStart(4, "0")}-03-22`, daysAfterMarch22);
}
