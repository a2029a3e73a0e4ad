import { dayOf, serialOf, daysInMonth } from "./day.ts";
import { D, HUNDRED, ONE, ZERO } from "./decimal.ts";
import { snap15 } from "./snap15.ts";
import { BLANK, Day, FormulaError, type Scalar } from "./value.ts";

const NUMBER =
  /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+|(?=,))(?:,(\d*))?(?:e([+-]?\d{1,3}))?\s?(%?)$/i;

/**
 * The number that a text holds, written the French way (« 1 234,5 », « 12 % »).
 *
 * In: a text. Out: a decimal, or null where it is no number. Only for a text met inside a formula: what a candidate
 * types goes through the reader of `grading/language`, which also knows doubtful forms.
 */
export function numberInText(text: string): D | null {
  const match = NUMBER.exec(text.trim());
  if (!match) return null;
  const [, sign = "", whole = "", decimals = "", exponent = "0", percent = ""] = match;
  if (whole === "" && decimals === "") return null;
  const digits = `${sign}${whole.replace(/\D/g, "") || "0"}.${decimals || "0"}e${exponent}`;
  const number = new D(digits);
  return percent ? number.div(HUNDRED) : number;
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The day that a text holds, « 31/12/2026 », or null. */
export function dayInText(text: string): Day | null {
  const match = DATE.exec(text.trim());
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayOf(serialOf({ year, month, day })) : null;
}

/** The number of a scalar, as arithmetic sees it; throws the FormulaError it meets, or `value` for a text. */
export function toNumber(value: Scalar): D {
  if (value instanceof D) return value;
  if (value instanceof Day) return value.serial;
  if (value === BLANK) return ZERO;
  if (typeof value === "boolean") return value ? ONE : ZERO;
  if (value instanceof FormulaError) throw value;
  const number = numberInText(value) ?? dayInText(value)?.serial;
  if (!number) throw new FormulaError("value", { text: value });
  return number;
}

/** The text of a scalar, as `&` sees it: decimal comma, fifteen digits, VRAI or FAUX; throws the FormulaError it meets. */
export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === BLANK) return "";
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (value instanceof FormulaError) throw value;
  return snap15(toNumber(value)).toString().replace(".", ",").replace("e", "E");
}

/** The truth of a scalar, as SI sees it: a number is true unless 0; throws the FormulaError it meets, or `value`. */
export function toBoolean(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return !snap15(toNumber(value)).isZero();
  const word = value.trim().toUpperCase();
  if (word === "VRAI" || word === "FAUX") return word === "VRAI";
  throw new FormulaError("value", { text: value });
}

/** The integer part of a scalar, for a rank, a count, a number of months; throws like `toNumber`. */
export const toInteger = (value: Scalar): number => snap15(toNumber(value)).trunc().toNumber();
