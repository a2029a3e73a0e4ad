import { civilOf, daysInMonth, serialOf, type CivilDay } from "../day.ts";
import { D } from "../decimal.ts";
import { FormulaError } from "../value.ts";

export type Method = "american" | "european";

const isEndOfFebruary = ({ year, month, day }: CivilDay): boolean =>
  month === 2 && day === daysInMonth(year, 2);

/**
 * Days between two days in a year of twelve months of thirty days.
 *
 * In: two serials and the method. Out: an integer, negative when the end comes first. Never fails.
 * Rule: the function JOURS360 of spreadsheets (NASD, or European: the 31st is read as the 30th).
 * Example: from 31 January to 28 February 2026, 28 days by the American method.
 */
export function days360(from: number, to: number, method: Method): number {
  const [start, end] = [civilOf(from), civilOf(to)];
  const [first, last] = method === "european" ? europeanDays(start, end) : americanDays(start, end);
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first;
}

const europeanDays = (start: CivilDay, end: CivilDay): [number, number] => [
  Math.min(start.day, 30),
  Math.min(end.day, 30),
];

function americanDays(start: CivilDay, end: CivilDay): [number, number] {
  const first = isEndOfFebruary(start) ? 30 : Math.min(start.day, 30);
  return [first, end.day === 31 && first < 30 ? 31 : Math.min(end.day, first === 30 ? 30 : 31)];
}

/**
 * The share of a year between two days, by a basis: 0 and 4 in 360 days, 1 real, 2 real over 360, 3 real over 365.
 *
 * In: two serials in any order, the basis. Out: a decimal. Throws `num` for another basis.
 * Rule: the function FRACTION.ANNEE of spreadsheets. Example: six months of 30 days are 0.5.
 */
export function yearFraction(first: number, second: number, basis: number): D {
  const [from, to] = [Math.min(first, second), Math.max(first, second)];
  const days = new D(to - from);
  const bases: Record<number, () => D> = {
    0: () => new D(days360OfYear(from, to)).div(360),
    1: () => days.div(realYear(from, to)),
    2: () => days.div(360),
    3: () => days.div(365),
    4: () => new D(days360(from, to, "european")).div(360),
  };
  const count = bases[basis];
  if (!count) throw new FormulaError("num");
  return count();
}

/** Two ends of February make two thirtieths; JOURS360 leaves the second as it is. */
function days360OfYear(from: number, to: number): number {
  const [start, end] = [civilOf(from), civilOf(to)];
  const extra = isEndOfFebruary(start) && isEndOfFebruary(end) ? 30 - end.day : 0;
  return days360(from, to, "american") + extra;
}

/** The mean length of the years crossed; within a year, 366 when a 29 February is crossed or the year has one. */
function realYear(from: number, to: number): D {
  const [start, end] = [civilOf(from), civilOf(to)];
  const withinYear = to <= serialOf({ ...start, year: start.year + 1 });
  if (withinYear) return new D(crossesLeapDay(from, to, start.year, end.year) ? 366 : 365);
  const years = end.year - start.year + 1;
  const days =
    serialOf({ year: end.year + 1, month: 1, day: 1 }) - serialOf({ year: start.year, month: 1, day: 1 });
  return new D(days).div(years);
}

function crossesLeapDay(from: number, to: number, firstYear: number, lastYear: number): boolean {
  if (firstYear === lastYear) return daysInMonth(firstYear, 2) === 29;
  return [firstYear, lastYear].some((year) => {
    const leapDay = serialOf({ year, month: 2, day: 29 });
    return daysInMonth(year, 2) === 29 && from <= leapDay && leapDay <= to;
  });
}
