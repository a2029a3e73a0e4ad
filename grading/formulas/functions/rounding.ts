import { D } from "../decimal.ts";
import { snap15 } from "../snap15.ts";

const MOST_DIGITS = 308;

/**
 * A number rounded at a rank of its decimal writing, seen at fifteen digits as a spreadsheet shows it.
 *
 * In: the number, the decimals kept (negative: tens, hundreds…), the way (decimal.js). Out: a decimal. Never fails.
 * Example: roundAt(2.675, 2) is 2.68, and roundAt(-2.5, 0) is -3: half goes away from zero.
 */
export function roundAt(value: D, decimals: number, way: 0 | 1 | 4 = D.ROUND_HALF_UP): D {
  const rank = Math.max(-MOST_DIGITS, Math.min(MOST_DIGITS, decimals));
  const seen = snap15(value);
  if (rank >= 0) return seen.toDecimalPlaces(rank, way);
  const unit = new D(10).pow(-rank);
  return seen.div(unit).toDecimalPlaces(0, way).times(unit);
}

/** The integer at or below a number seen at fifteen digits. Example: floorOf(-1.5) is -2. */
export const floorOf = (value: D): D => snap15(value).floor();

/** The integer at or above a number seen at fifteen digits. */
export const ceilOf = (value: D): D => snap15(value).ceil();
