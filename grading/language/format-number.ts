import { decimalParts, joinDecimal, roundParts, type DecimalParts } from "./decimal-text.ts";
import { unitAfter } from "./units.ts";

const thinSpace = "\u202f";
const noBreakSpace = "\u00a0";
const minus = "−";

/**
 * Writes a decimal text the French way. `decimals`: rounded half away from zero to `max` digits, zeros kept or added up
 * to `min`; without it every digit is kept. Thin no-break spaces between thousands and before % and currencies, a
 * no-break space before other units. Throws a RangeError where `value` is no decimal text.
 * @example formatNumber("412000", { unit: "€" }) // "412 000 €"
 */
export function formatNumber(
  value: string,
  { unit = null, decimals }: { unit?: string | null; decimals?: { min: number; max: number } } = {},
): string {
  const parts = decimals === undefined ? decimalParts(value) : fitDecimals(decimalParts(value), decimals);
  const canonical = joinDecimal(parts);
  const [whole = "", fraction] = canonical.replace("-", minus).split(".");
  const figure = groupThousands(whole) + (fraction === undefined ? "" : `,${fraction}`);
  if (unit === null || unit === "") return figure;
  return figure + (/[€$£%‰]/.test(unit) ? thinSpace : noBreakSpace) + unitAfter(canonical, unit);
}

/**
 * Writes points given in hundredths with two decimals, as a mark is announced.
 * @example formatPoints(720) // "7,20"
 */
export function formatPoints(hundredths: number): string {
  return formatNumber(`${hundredths}e-2`, { decimals: { min: 2, max: 2 } });
}

/**
 * Writes points given in hundredths as short as they go, as a scale of marks prints them.
 * @example formatPointsShort(50) // "0,5"
 */
export function formatPointsShort(hundredths: number): string {
  return formatNumber(`${hundredths}e-2`, { decimals: { min: 0, max: 2 } });
}

function fitDecimals(parts: DecimalParts, { min, max }: { min: number; max: number }): DecimalParts {
  const rounded = roundParts(parts, max);
  const fraction = rounded.fraction.replace(/0+$/, "").padEnd(min, "0");
  return { ...rounded, fraction };
}

function groupThousands(whole: string): string {
  return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, thinSpace);
}
