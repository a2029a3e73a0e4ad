import { toNumber } from "../coerce.ts";
import { D } from "../decimal.ts";
import { BLANK, Day, FormulaError, isArray, isNumeric, type Scalar, type Value } from "../value.ts";

/** The cells of a value, row after row; a scalar is one cell. */
export const cellsOf = (value: Value): Scalar[] => (isArray(value) ? value.flat() : [value]);

/** The rows of a value; a scalar is one row of one cell. */
export const rowsOf = (value: Value): Scalar[][] => (isArray(value) ? value : [[value]]);

/** The columns of a value, as rows. */
export function transposed(rows: Scalar[][]): Scalar[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? BLANK));
}

/**
 * The numbers and days that an aggregate counts: in a range, the numeric cells alone; a value given by itself is taken
 * for the number it holds, a blank is passed over. Throws the FormulaError it meets.
 */
export function numericsOf(args: Value[]): (D | Day)[] {
  return args.flatMap((arg) => (isArray(arg) ? arg.flat().filter(isCounted) : single(arg)));
}

/** The same, days taken for their serial. */
export const numbersOf = (args: Value[]): D[] =>
  numericsOf(args).map((value) => (value instanceof D ? value : value.serial));

function isCounted(value: Scalar): value is D | Day {
  if (value instanceof FormulaError) throw value;
  return isNumeric(value);
}

function single(value: Scalar): (D | Day)[] {
  if (value === BLANK) return [];
  return [isNumeric(value) ? value : toNumber(value)];
}

/** The numbers of two lists read together, a pair being left out where one of the two is no number. */
export function pairsOf(first: Value, second: Value): [D, D][] {
  const [left, right] = [cellsOf(first), cellsOf(second)];
  if (left.length !== right.length) throw new FormulaError("na");
  return left.flatMap((value, index): [D, D][] => {
    const other = right[index] ?? BLANK;
    return isCounted(value) && isCounted(other) ? [[toNumber(value), toNumber(other)]] : [];
  });
}
