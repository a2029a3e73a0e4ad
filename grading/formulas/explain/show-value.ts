import { formatNumber } from "#grading/language/format-number.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { civilOf } from "../day.ts";
import { D } from "../decimal.ts";
import { errorMessages } from "../messages.fr.ts";
import { snap15 } from "../snap15.ts";
import { BLANK, Day, FormulaError, isArray, type Scalar, type Value } from "../value.ts";

const SHOWN_DECIMALS = 4;
const SHOWN_CELLS = 6;

/** The decimals worth showing: four, or four figures after the zeros of a small number. */
function decimalsFor(value: D): number {
  return value.isZero() ? 0 : Math.max(SHOWN_DECIMALS, SHOWN_DECIMALS - 1 - value.e);
}

/** Does a number lose figures when it is shown? Then « ≈ » stands where the calculation would have « = ». */
export function isShortened(value: Value): boolean {
  if (isArray(value)) return value.flat().some(isShortened);
  if (!(value instanceof D)) return false;
  return snap15(value).decimalPlaces() > decimalsFor(value);
}

/** Does a text show fewer decimals than the number has? */
export function losesDecimals(text: string, value: Value): boolean {
  if (!(value instanceof D)) return false;
  const shown = /,(\d+)(?!.*,\d)/.exec(text)?.[1]?.length ?? 0;
  return snap15(value).decimalPlaces() > shown;
}

/**
 * A value as the path shows it, in French form.
 *
 * In: any value; the least number of decimals. Out: a text; four decimals at most, more for a small number. Never fails.
 * Example: showValue(new D("0.4"), 2) is « 0,40 ».
 */
export function showValue(value: Value, leastDecimals = 0): string {
  if (isArray(value))
    return shortened(value.flat().map((cell) => showScalar(cell, leastDecimals))).join(" ; ");
  return showScalar(value, leastDecimals);
}

function showScalar(value: Scalar, least: number): string {
  if (value instanceof D) return showNumber(value, least);
  if (value instanceof Day) return showDay(value);
  if (value instanceof FormulaError) return renderMessage(errorMessages, value);
  if (value === BLANK) return "vide";
  if (typeof value === "boolean") return value ? "vrai" : "faux";
  return value;
}

function showNumber(value: D, least: number): string {
  const seen = snap15(value);
  return formatNumber(seen.toFixed(), { decimals: { min: least, max: Math.max(least, decimalsFor(seen)) } });
}

function showDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day.serial.floor().toNumber());
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
}

/** A list cut in its middle when it is long: the first ones, « … », the last. */
export function shortened<T>(list: T[], ellipsis?: T): T[] {
  const last = list.at(-1);
  if (list.length <= SHOWN_CELLS || last === undefined) return list;
  return [...list.slice(0, SHOWN_CELLS - 1), ...(ellipsis === undefined ? [] : [ellipsis]), last];
}
