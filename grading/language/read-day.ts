import type { DayReading, NoticeCode } from "#schemas/reading.ts";
import { dayText, weekday } from "./day.ts";
import { foldText } from "./fold-text.ts";
import { monthNumber, weekdayNumber } from "./french-calendar.ts";

/** A day as typed: numbers not yet checked against the calendar, `year` as text (two digits, four, or none). */
interface TypedDay {
  weekday: number | null;
  day: number;
  month: number;
  year: string;
}

const maxLength = 200;
const inWords = /^(?:(\p{L}+)[\s,]+)?(\d{1,2})(?:\s?er)?[\s-]+(\p{L}+)(?:[\s-]+(\d{4}|\d{2}))?$/u;
const inFigures = /^(?:(\p{L}+)[\s,]+)?(\d{1,2})\s?([/. -])\s?(\d{1,2})(?:\s?\3\s?(\d{4}|\d{2}))?$/u;
const isoLike = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;

/**
 * Reads a day as it is written in French (« 1er octobre », « 01/10 », « 1/10/26 », « jeudi 1er octobre 2026 ») or as
 * `2026-10-01`. In: the raw text and the year meant where none is typed. Out: the day, or two days to choose from
 * (« 26-10-01 »), or one reason why it is not read. Never throws. Rule: the `date` answers of the scenario format.
 * @example readDay("1er octobre", { year: 2026 }) // { status: "value", value: "2026-10-01", notices: ["year-assumed"] }
 */
export function readDay(text: string, { year }: { year?: number } = {}): DayReading {
  if (text.trim() === "") return { status: "blank" };
  if (text.length > maxLength) return unreadable("not-a-day");
  const folded = foldedDay(text);
  const typed = typedDay(folded);
  if (typed === null) return unreadable("not-a-day");
  if (typed.year === "" && year === undefined) return unreadable("year-missing");
  const meant = dayText({ ...typed, year: fullYear(typed.year, year) });
  const yearFirst = yearFirstReading(folded, year);
  if (meant === null) return unreadable("impossible-day");
  if (yearFirst !== null) return { status: "ask", values: [meant, yearFirst], notices: ["ambiguous-day"] };
  return { status: "value", value: meant, notices: noticesOf(typed, meant) };
}

/** « le 1° oct. » -> « 1 oct » */
function foldedDay(text: string): string {
  return foldText(text.replace(/[º°]/g, ""))
    .replace(/(?<=\p{L})\./gu, "")
    .replace(/^le /, "");
}

function typedDay(folded: string): TypedDay | null {
  const iso = isoLike.exec(folded);
  if (iso) return { weekday: null, day: Number(iso[4]), month: Number(iso[3]), year: iso[1] ?? "" };
  const [, name, day, month = "", year = ""] =
    inWords.exec(folded) ?? withoutSeparator(inFigures.exec(folded));
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const named = name === undefined ? null : weekdayNumber(name);
  if (day === undefined || number === null || (name !== undefined && named === null)) return null;
  return { weekday: named, day: Number(day), month: number, year };
}

function withoutSeparator(match: RegExpExecArray | null): (string | undefined)[] {
  return match === null ? [] : match.filter((_, index) => index !== 3);
}

/** A year of two digits is the nearest one to the year meant, else one of this century. */
function fullYear(typed: string, meant: number | undefined): number {
  if (typed === "") return meant ?? 0;
  if (typed.length === 4) return Number(typed);
  const near = meant ?? 2050;
  const first = Number(typed) + 100 * Math.floor(near / 100);
  if (meant === undefined) return first;
  if (first - near > 50) return first - 100;
  return near - first > 50 ? first + 100 : first;
}

/** « 26-10-01 » is 1 October 2026 too, where its first figures are the year meant and its last are not. */
function yearFirstReading(folded: string, year: number | undefined): string | null {
  const match = /^(\d{2})-(\d{2})-(\d{2})$/.exec(folded);
  if (match === null || year === undefined) return null;
  const [, first = "", month = "", last = ""] = match;
  if (fullYear(first, year) !== year || fullYear(last, year) === year) return null;
  return dayText({ year, month: Number(month), day: Number(last) });
}

function noticesOf(typed: TypedDay, value: string): NoticeCode[] {
  const isWrongWeekday = typed.weekday !== null && typed.weekday !== weekday(value);
  return [
    ...(typed.year === "" ? (["year-assumed"] as const) : []),
    ...(isWrongWeekday ? (["weekday-wrong"] as const) : []),
  ];
}

function unreadable(notice: NoticeCode): DayReading {
  return { status: "unreadable", notices: [notice] };
}
