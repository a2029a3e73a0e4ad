import { D, HUNDRED } from "./formulas/decimal.ts";
import type { Scalar } from "./formulas/value.ts";
import type { Quantity } from "./quantity.ts";
import type { Read, ReadValue } from "./read.ts";

/** What tells a figure's size and unit. */
type Measure = Pick<Quantity, "unit" | "plausible">;

const TEN = new D(10);

/**
 * True for a value that nothing should rest on: out of its plausible bounds, by default out of a tenth to ten times its
 * key, sign aside; a key of 0 has no such bounds. Rule: scenario-format, « How a figure is marked », 5.
 * @example isAbsurd(new D(5000), new D(400), { unit: "€", plausible: null }) // true
 */
export function isAbsurd(value: Scalar, key: Scalar | null, { plausible }: Measure): boolean {
  if (!(value instanceof D)) return false;
  if (plausible) return value.lt(plausible.from) || value.gt(plausible.to);
  if (!(key instanceof D) || key.isZero()) return false;
  const [size, wanted] = [value.abs(), key.abs()];
  return size.times(TEN).lt(wanted) || size.gt(wanted.times(TEN));
}

/**
 * The value that a candidate goes on with from what he wrote: a rate written 0,405 is 40,5 in a field in %; of the two
 * readings of « 1.234 », the only one that is not absurd.
 *
 * In: the figure, what was read of it, its own key (null where there is none). Out: a value in the figure's unit; null
 * where nothing was read or nothing settles what was meant. Never fails.
 * @example meantValue(rate, readOfNumber("0,40", readNumber("0,40")), new D("41.5")) // 40
 */
export function meantValue(quantity: Measure, read: Read, key: Scalar | null): Scalar | null {
  if (read.status !== "read") return null;
  const values = read.values.map((value) => meaningOf(quantity, value, key));
  const [only, second] = values;
  if (only === undefined || second === undefined) return only ?? null;
  const sensible = values.filter((value) => key instanceof D && !isAbsurd(value, key, quantity));
  return sensible.length === 1 ? (sensible[0] ?? null) : null;
}

/** One value in the unit of its figure: a rate written as a decimal, a ratio written in percent, where that is sensible. */
export function meaningOf(
  quantity: Measure,
  { value, unit, decimals }: ReadValue,
  key: Scalar | null,
): Scalar {
  if (!(value instanceof D) || !isAbsurd(value, key, quantity)) return value;
  const other =
    quantity.unit === "%" && unit === null && decimals > 0
      ? value.times(HUNDRED)
      : quantity.unit === null && unit === "%"
        ? value.div(HUNDRED)
        : null;
  return other && !isAbsurd(other, key, quantity) ? other : value;
}
