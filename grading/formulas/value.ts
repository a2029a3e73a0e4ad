import { D } from "./decimal.ts";

/** The empty cell or the answer left blank: not zero, not an empty text. */
export const BLANK: unique symbol = Symbol("blank");
export type Blank = typeof BLANK;

/** A day of the calendar, as the serial of a spreadsheet (2026-01-01 is 46023); a fraction is a part of the day. */
export class Day {
  constructor(readonly serial: D) {}
}

export type ErrorCode = "div-zero" | "value" | "name" | "num" | "na" | "ref";
export type ErrorParams = Record<string, string | number>;

/** An error as a spreadsheet knows it: a value that spreads through the formulas that use it. */
export class FormulaError {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {}
}

export type Scalar = D | string | boolean | Day | Blank | FormulaError;
/** A scalar, or rows of scalars (a range, an array constant, a list). */
export type Value = Scalar | Scalar[][];

export const isArray = (value: Value): value is Scalar[][] => Array.isArray(value);
export const isError = (value: Value): value is FormulaError => value instanceof FormulaError;
export const isNumeric = (value: Value): value is D | Day => value instanceof D || value instanceof Day;

/**
 * The one scalar of a value: itself, or the only cell of a one-cell range.
 *
 * In: any value. Out: a scalar; a range of several cells is the error `value`, as a figure was wanted.
 * Example: asScalar([[new D(3)]]) is 3.
 */
export function asScalar(value: Value): Scalar {
  if (!isArray(value)) return value;
  const [row] = value;
  if (value.length === 1 && row?.length === 1) return row[0] as Scalar;
  return new FormulaError("value", { reason: "range-where-one-value" });
}

/** A number when it is finite, else the error `num`. */
export const finite = (value: D): D | FormulaError => (value.isFinite() ? value : new FormulaError("num"));
