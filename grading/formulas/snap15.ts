import { type D, ZERO } from "./decimal.ts";

const SHOWN_DIGITS = 15;
/** A word of decimal.js holds seven digits: two of them can never exceed fifteen. */
const SURELY_SHORT = 2;

/**
 * A number as a spreadsheet shows it: fifteen significant digits, half away from zero.
 *
 * In and out: a decimal. Never fails. Rule: scenario-format, « Formulas are the spreadsheet's ».
 * Example: snap15(1 ÷ 3 × 3) is 1.
 */
export function snap15(value: D): D {
  return value.d && value.d.length <= SURELY_SHORT ? value : value.toSignificantDigits(SHOWN_DIGITS);
}

/** The digits, out of 34, below which what is left of a sum is only the noise of earlier divisions. */
const NOISE = 25;

/**
 * The sum of two decimals, with the noise of earlier divisions taken for the zero that it stands for.
 *
 * In and out: decimals. Never fails. A spreadsheet does the same at fifteen digits: 1 ÷ 3 × 3 − 1 is 0 there too.
 * Example: addClean(0.333… × 3, −1) is 0.
 */
export function addClean(left: D, right: D): D {
  if (left.isZero()) return right;
  if (right.isZero()) return left;
  const sum = left.plus(right);
  return sum.e < Math.max(left.e, right.e) - NOISE ? ZERO : sum;
}
