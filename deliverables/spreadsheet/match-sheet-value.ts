import { D } from "#grading/formulas/decimal.ts";
import { Day, type Scalar } from "#grading/formulas/value.ts";
import { matchNumber } from "#grading/match-number.ts";
import { matchDay, matchText } from "#grading/match-scalar.ts";
import type { Match } from "#grading/match.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { ReadValue } from "#grading/read.ts";

/** Compares what a cell shows with its key: a number, a day or words, as the key is. */
export function matchSheetValue(
  { value, decimals, unit }: ReadValue,
  expected: Scalar,
  quantity: Quantity,
): Match | null {
  if (expected instanceof Day) return matchDay(value, expected, 0);
  if (expected instanceof D)
    return value instanceof D ? matchNumber({ value, decimals, unit }, expected, quantity) : null;
  return matchText(value, typeof expected === "boolean" ? (expected ? "vrai" : "faux") : expected);
}
