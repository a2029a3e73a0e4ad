import { type D, ZERO } from "../decimal.ts";
import { addClean } from "../snap15.ts";
import { FormulaError } from "../value.ts";

/** The sum of a list, 0 when it is empty. */
export const sum = (numbers: D[]): D => numbers.reduce(addClean, ZERO);

/** The mean of a list; an empty one throws `div-zero`. */
export function average(numbers: D[]): D {
  if (numbers.length === 0) throw new FormulaError("div-zero");
  return sum(numbers).div(numbers.length);
}
