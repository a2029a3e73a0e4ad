import { toInteger, toNumber } from "../coerce.ts";
import { civilOf, dayOf, daysInMonth, serialOf } from "../day.ts";
import { D, ONE, ZERO } from "../decimal.ts";
import { asScalar, BLANK, type Day, FormulaError, type Scalar } from "../value.ts";
import { days360, yearFraction } from "./day-count.ts";
import { overScalars, type FormulaFunction } from "./define.ts";

/** The last serial of the calendar of spreadsheets: 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** The whole serial of a day; throws `num` outside of the calendar. */
export function toSerial(value: Scalar): number {
  const serial = toNumber(value).floor().toNumber();
  if (serial < 0 || serial > LAST_SERIAL) throw new FormulaError("num");
  return serial;
}

function dayWithin(serial: number): Day {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST_SERIAL) throw new FormulaError("num");
  return dayOf(serial);
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (serial: number): number => ((((serial - 2) % 7) + 7) % 7) + 1;

/** The same day some months later, or the last of the month where it has no such day. */
function addMonths(serial: number, months: number): Day {
  const { year, month, day } = civilOf(serial);
  const first = civilOf(dayWithinMonths(year, month + months));
  return dayWithin(serialOf({ ...first, day: Math.min(day, daysInMonth(first.year, first.month)) }));
}

const dayWithinMonths = (year: number, month: number): number =>
  toSerial(new D(serialOf({ year, month, day: 1 })));

function endOfMonth(serial: number, months: number): Day {
  const { year, month } = civilOf(serial);
  return dayWithin(serialOf({ year, month: month + months + 1, day: 1 }) - 1);
}

/** Which day is the first of the week, by the second argument of JOURSEM, and the number that it bears. */
function weekdayNumber(serial: number, type: number): number {
  const monday = weekdayOf(serial);
  if (type === 2) return monday;
  if (type === 3) return monday - 1;
  const firstDay = type === 1 ? 7 : type - 10;
  if (firstDay < 1 || firstDay > 7) throw new FormulaError("num");
  return ((monday - firstDay + 7) % 7) + 1;
}

/** Week 1 is the week of the first Thursday (ISO 8601). */
function isoWeek(serial: number): number {
  const thursday = serial - weekdayOf(serial) + 4;
  const newYear = serialOf({ year: civilOf(thursday).year, month: 1, day: 1 });
  return Math.floor((thursday - newYear) / 7) + 1;
}

/** Whole units between two days: « Y » years, « M » months, « D » days, « MD », « YM », « YD » what is left of them. */
function wholeUnits(from: number, to: number, unit: string): number {
  if (from > to) throw new FormulaError("num");
  const [start, end] = [civilOf(from), civilOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  const units: Record<string, () => number> = {
    Y: () => Math.floor(months / 12),
    M: () => months,
    D: () => to - from,
    YM: () => months % 12,
    MD: () => to - serialOf({ ...start, month: start.month + months }),
    YD: () => to - serialOf({ ...start, year: start.year + Math.floor(months / 12) }),
  };
  const count = units[unit.toUpperCase()];
  if (!count) throw new FormulaError("num");
  return count();
}

const ofSerial = (read: (serial: number) => number) =>
  overScalars((day = BLANK) => new D(read(toSerial(day))));

function dateFrom(year: Scalar, month: Scalar, day: Scalar): Day {
  const written = toInteger(year);
  const whole = written >= 0 && written < 1900 ? written + 1900 : written;
  return dayWithin(serialOf({ year: whole, month: toInteger(month), day: toInteger(day) }));
}

export const DATES: FormulaFunction[] = [
  {
    name: "DATE",
    min: 3,
    max: 3,
    evaluate: overScalars((y = BLANK, m = BLANK, d = BLANK) => dateFrom(y, m, d)),
  },
  { name: "ANNEE", min: 1, max: 1, evaluate: ofSerial((serial) => civilOf(serial).year) },
  { name: "MOIS", min: 1, max: 1, evaluate: ofSerial((serial) => civilOf(serial).month) },
  { name: "JOUR", min: 1, max: 1, evaluate: ofSerial((serial) => civilOf(serial).day) },
  { name: "DATEVAL", min: 1, max: 1, evaluate: overScalars((text = BLANK) => dayWithin(toSerial(text))) },
  {
    name: "JOURS",
    min: 2,
    max: 2,
    evaluate: overScalars((end = BLANK, start = BLANK) => new D(toSerial(end) - toSerial(start))),
  },
  {
    name: "JOURS360",
    min: 2,
    max: 3,
    evaluate: overScalars(
      (start = BLANK, end = BLANK, european = false) =>
        new D(days360(toSerial(start), toSerial(end), toInteger(european) !== 0 ? "european" : "american")),
    ),
  },
  {
    name: "FRACTION.ANNEE",
    min: 2,
    max: 3,
    evaluate: overScalars((start = BLANK, end = BLANK, basis = ZERO) =>
      yearFraction(toSerial(start), toSerial(end), toInteger(basis)),
    ),
  },
  {
    name: "JOURSEM",
    min: 1,
    max: 2,
    evaluate: overScalars((day = BLANK, type = ONE) => new D(weekdayNumber(toSerial(day), toInteger(type)))),
  },
  {
    name: "FIN.MOIS",
    min: 2,
    max: 2,
    evaluate: overScalars((day = BLANK, months = BLANK) => endOfMonth(toSerial(day), toInteger(months))),
  },
  {
    name: "MOIS.DECALER",
    min: 2,
    max: 2,
    evaluate: overScalars((day = BLANK, months = BLANK) => addMonths(toSerial(day), toInteger(months))),
  },
  { name: "NO.SEMAINE.ISO", min: 1, max: 1, evaluate: ofSerial(isoWeek) },
  {
    name: "DATEDIF",
    min: 3,
    max: 3,
    evaluate: overScalars(
      (start = BLANK, end = BLANK, unit = BLANK) =>
        new D(wholeUnits(toSerial(start), toSerial(end), String(asScalar(unit)))),
    ),
  },
];
