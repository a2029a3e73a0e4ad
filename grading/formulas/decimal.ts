import { Decimal } from "decimal.js";

/**
 * The one decimal of the house: 34 digits, half away from zero, and a spreadsheet's range (beyond 1e308 is not finite).
 *
 * Every room computes with it; `new D("412000.50")` reads the canonical decimal text.
 */
export const D = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_UP,
  minE: -308,
  maxE: 308,
  toExpNeg: -40,
  toExpPos: 40,
});
export type D = Decimal;

export const ZERO = new D(0);
export const ONE = new D(1);
export const HUNDRED = new D(100);
