import { toInteger } from "../coerce.ts";
import { dayOf } from "../day.ts";
import { D } from "../decimal.ts";
import { asScalar, BLANK, FormulaError, type Value } from "../value.ts";
import { cellsOf } from "./cells.ts";
import { toSerial, weekdayOf } from "./dates.ts";
import type { FormulaFunction } from "./define.ts";

/** Days are counted one by one: two centuries bound the time. */
const MOST_DAYS = 73_000;

type IsWorked = (serial: number) => boolean;

/**
 * The days of rest of a week, Monday first, from the argument of the .INTL functions.
 *
 * 1 is Saturday and Sunday, 2 Sunday and Monday… 11 Sunday alone (jours ouvrables), 17 Saturday alone; or a text of
 * seven digits, « 0000011 ».
 */
function restDays(weekend: Value): boolean[] {
  const scalar = asScalar(weekend);
  if (typeof scalar === "string" && /^[01]{7}$/.test(scalar))
    return [...scalar].map((digit) => digit === "1");
  const code = scalar === BLANK ? 1 : toInteger(scalar);
  if (code >= 1 && code <= 7) return week([(code + 4) % 7, (code + 5) % 7]);
  if (code >= 11 && code <= 17) return week([(code - 5) % 7]);
  throw new FormulaError("num");
}

const week = (rest: number[]): boolean[] => Array.from({ length: 7 }, (_, day) => rest.includes(day));

function workedDays(weekend: Value, holidays: Value): IsWorked {
  const rest = restDays(weekend);
  if (rest.every(Boolean)) throw new FormulaError("value");
  const off = new Set(
    cellsOf(holidays)
      .filter((cell) => cell !== BLANK)
      .map(toSerial),
  );
  return (serial) => !rest[weekdayOf(serial) - 1] && !off.has(serial);
}

/** The day that comes `count` worked days after (before, when negative) a day, which is not counted. */
function workday(start: Value, count: Value, isWorked: IsWorked): Value {
  let serial = toSerial(asScalar(start));
  let left = toInteger(asScalar(count));
  if (Math.abs(left) > MOST_DAYS) throw new FormulaError("num");
  const step = Math.sign(left);
  while (left !== 0) {
    serial += step;
    if (isWorked(serial)) left -= step;
  }
  return dayOf(toSerial(new D(serial)));
}

/** The worked days from one day to another, both counted; negative when the end comes first. */
function countWorked(start: Value, end: Value, isWorked: IsWorked): D {
  const [first, last] = [toSerial(asScalar(start)), toSerial(asScalar(end))];
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  if (to - from > MOST_DAYS) throw new FormulaError("num");
  let worked = 0;
  for (let serial = from; serial <= to; serial += 1) if (isWorked(serial)) worked += 1;
  return new D(first <= last ? worked : -worked);
}

const SATURDAY_AND_SUNDAY = new D(1);

export const WORKING_DAYS: FormulaFunction[] = [
  {
    name: "SERIE.JOUR.OUVRE",
    min: 2,
    max: 3,
    evaluate: ([start = BLANK, count = BLANK, holidays = BLANK]) =>
      workday(start, count, workedDays(SATURDAY_AND_SUNDAY, holidays)),
  },
  {
    name: "SERIE.JOUR.OUVRE.INTL",
    min: 2,
    max: 4,
    evaluate: ([start = BLANK, count = BLANK, weekend = BLANK, holidays = BLANK]) =>
      workday(start, count, workedDays(weekend, holidays)),
  },
  {
    name: "NB.JOURS.OUVRES",
    min: 2,
    max: 3,
    evaluate: ([start = BLANK, end = BLANK, holidays = BLANK]) =>
      countWorked(start, end, workedDays(SATURDAY_AND_SUNDAY, holidays)),
  },
  {
    name: "NB.JOURS.OUVRES.INTL",
    min: 2,
    max: 4,
    evaluate: ([start = BLANK, end = BLANK, weekend = BLANK, holidays = BLANK]) =>
      countWorked(start, end, workedDays(weekend, holidays)),
  },
];
