import { monthNames, weekdayNames } from "../../language/french-calendar.ts";
import { civilOf } from "../day.ts";
import { D } from "../decimal.ts";
import { FormulaError } from "../value.ts";
import { weekdayOf } from "./dates.ts";
import { roundAt } from "./rounding.ts";

const SHORT_MONTHS = [
  "janv",
  "févr",
  "mars",
  "avr",
  "mai",
  "juin",
  "juil",
  "août",
  "sept",
  "oct",
  "nov",
  "déc",
];

const DATE_PART = /j{1,4}|m{1,4}|a{2}(?:a{2})?|"[^"]*"|[^jma"]/giu;
const NUMBER_PART = /"[^"]*"|\\[^]|[#0][#0 ,\u00a0\u202f]*[#0]|[#0]|[^"\\#0]/gu;

/**
 * A number written by a French format code: « 0,00 », « # ##0 », « 0,0% », « jj/mm/aaaa », « jjjj j mmmm ».
 *
 * In: a number (a serial for a day), the code. Out: the text. Throws `value` for a code that is not read: several
 * sections, colours, fractions, hours. Rule: the function TEXTE of a French spreadsheet.
 * Example: formatByCode(1234.5, "# ##0,00") is « 1 234,50 ».
 */
export function formatByCode(value: D, code: string): string {
  if (/[;[\]?@*_]/.test(code)) throw new FormulaError("value", { reason: "format-code" });
  const bare = code.replace(/"[^"]*"/g, "");
  return /[#0]/.test(bare) || !/[jma]/i.test(bare) ? formatNumberBy(value, code) : formatDayBy(value, code);
}

function formatDayBy(value: D, code: string): string {
  const serial = value.floor().toNumber();
  const civil = civilOf(serial);
  const two = (number: number) => String(number).padStart(2, "0");
  const weekday = weekdayNames[weekdayOf(serial) - 1] ?? "";
  const month = civil.month - 1;
  const words: Record<string, string> = {
    j: String(civil.day),
    jj: two(civil.day),
    jjj: weekday.slice(0, 3),
    jjjj: weekday,
    m: String(civil.month),
    mm: two(civil.month),
    mmm: SHORT_MONTHS[month] ?? "",
    mmmm: monthNames[month] ?? "",
    aa: two(civil.year % 100),
    aaaa: String(civil.year),
  };
  return (code.match(DATE_PART) ?? [])
    .map((part) => words[part.toLowerCase()] ?? part.replaceAll('"', ""))
    .join("");
}

function formatNumberBy(value: D, code: string): string {
  const parts = code.match(NUMBER_PART) ?? [];
  const percents = parts.filter((part) => part === "%").length;
  const scaled = value.times(new D(100).pow(percents));
  const mask = parts.find((part) => /^[#0]/.test(part)) ?? "";
  const figure = fillMask(scaled.abs(), mask);
  const isNegative = scaled.isNegative() && /[1-9]/.test(figure);
  const text = parts.map((part) => (part === mask ? figure : literal(part))).join("");
  return isNegative ? `-${text}` : text;
}

function literal(part: string): string {
  if (part.startsWith("\\")) return part.slice(1);
  return part.startsWith('"') ? part.slice(1, -1) : part;
}

/** « # ##0,00 »: zeros are always written, `#` only where there is a figure, a space in the mask groups by three. */
function fillMask(value: D, mask: string): string {
  const [wholeMask = "", decimalMask = ""] = mask.split(",");
  const [whole = "0", decimals = ""] = roundAt(value, decimalMask.length)
    .toFixed(decimalMask.length)
    .split(".");
  const least = wholeMask.replace(/[^0]/g, "").length;
  const digits = (whole === "0" ? "" : whole).padStart(least, "0");
  const separator = /[ \u00a0\u202f]/.exec(wholeMask.trim())?.[0];
  const grouped = separator ? digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator) : digits;
  const optional = decimalMask.length - decimalMask.replace(/#+$/, "").length;
  const kept =
    decimals.slice(0, decimals.length - optional) +
    decimals.slice(decimals.length - optional).replace(/0+$/, "");
  return kept === "" ? grouped : `${grouped},${kept}`;
}
