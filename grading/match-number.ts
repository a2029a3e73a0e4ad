import type { Tolerance } from "#schemas/fields.ts";
import { D, HUNDRED } from "./formulas/decimal.ts";
import { snap15 } from "./formulas/snap15.ts";
import type { Match } from "./match.ts";
import type { Precision } from "./quantity.ts";

/** A number as written: its value, the digits after the separator, the unit if one was typed. */
export interface WrittenNumber {
  value: D;
  decimals: number;
  unit: string | null;
}

/** What a figure demands of the way it is written. */
export interface NumberDemand {
  precision: Precision | null;
  tolerance: Tolerance | null;
  unit: string | null;
}

const EXACT: Match = { how: "exact", notices: [] };

/**
 * Compares a number that a candidate wrote with its key.
 *
 * In: the number as written, the key (unrounded), what the figure demands. Out: how they agree, or null. Never fails.
 * Rule: scenario-format, « How a figure is marked », 3: with a precision the key rounded to it; without, the key
 * rounded or truncated in the last digit written, no coarser than the unit from 100 up, one decimal for % and days,
 * two below. A rate written as a decimal (0,405 for 40,5 %) is right.
 *
 * @example matchNumber({ value: new D("296296.3"), decimals: 1, unit: null }, new D("296296.2963"), demand)?.how // "rounded"
 */
export function matchNumber(written: WrittenNumber, key: D, demand: NumberDemand): Match | null {
  const expected = snap15(key);
  return matchAsWritten(written, expected, demand) ?? matchAcrossPercent(written, expected, demand);
}

function matchAsWritten(written: WrittenNumber, expected: D, demand: NumberDemand): Match | null {
  const { precision, tolerance, unit } = demand;
  const match = precision
    ? matchToPrecision(written, expected, precision)
    : matchLastDigit(written, expected, fewestDecimals(expected, unit));
  if (match) return match;
  if (tolerance && written.value.minus(expected).abs().lte(allowedGap(tolerance, expected)))
    return { how: "tolerance", notices: [] };
  return precision && matchFewerDecimals(written, expected, precision);
}

/** 40,5 % written 0,405; or a ratio 0,405 written 40,5 %. */
function matchAcrossPercent(written: WrittenNumber, expected: D, demand: NumberDemand): Match | null {
  if (demand.unit === "%" && written.unit === null) {
    const inPercent = {
      value: written.value.times(HUNDRED),
      decimals: Math.max(written.decimals - 2, 0),
      unit: "%",
    };
    const match = matchAsWritten(inPercent, expected, demand);
    return match && { ...match, notices: [...match.notices, "written-as-decimal"] };
  }
  if (demand.unit === null && written.unit === "%") {
    const asRatio = { value: written.value.div(HUNDRED), decimals: written.decimals + 2, unit: null };
    const match = matchAsWritten(asRatio, expected, demand);
    return match && { ...match, notices: [...match.notices, "written-as-percent"] };
  }
  return null;
}

function allowedGap(tolerance: Tolerance, expected: D): D {
  return tolerance.kind === "absolute"
    ? new D(tolerance.size)
    : expected.abs().times(tolerance.percent).div(HUNDRED);
}

/** The nearest multiple of a step, half away from zero. */
export function roundToStep(value: D, step: D): D {
  const places = placesOf(step);
  if (places !== null) return snap15(value).toDecimalPlaces(places);
  return snap15(value).div(step).toDecimalPlaces(0).times(step);
}

/** Most steps are a unit, a tenth, a centime: rounding to so many places spares two divisions. Kept per step. */
const places = new WeakMap<D, number | null>();

function placesOf(step: D): number | null {
  const known = places.get(step);
  if (known !== undefined) return known;
  const digits = step.decimalPlaces();
  const found = step.eq(new D(10).pow(-digits)) ? digits : null;
  places.set(step, found);
  return found;
}

function matchToPrecision(written: WrittenNumber, expected: D, { to }: Precision): Match | null {
  const rounded = roundToStep(expected, to);
  if (written.value.eq(rounded)) return EXACT;
  return roundToStep(written.value, to).eq(rounded)
    ? { how: "more-decimals", notices: ["more-decimals"] }
    : null;
}

/** Fewer decimals than demanded, where the author leaves points for them. */
function matchFewerDecimals(written: WrittenNumber, expected: D, { to, fewer }: Precision): Match | null {
  const isFewer = fewer !== null && written.decimals < to.decimalPlaces();
  return isFewer && matchLastDigit(written, expected, 0)
    ? { how: "fewer-decimals", notices: ["fewer-decimals"] }
    : null;
}

/** « 57,3 » is 57,30: zeros at the end need not be written for the digits that are demanded. */
function matchLastDigit(written: WrittenNumber, expected: D, fewest: number): Match | null {
  if (snap15(written.value).eq(expected)) return EXACT;
  const digits = Math.max(written.decimals, fewest);
  if (written.value.eq(expected.toDecimalPlaces(digits))) return { how: "rounded", notices: [] };
  if (written.value.eq(expected.toDecimalPlaces(digits, D.ROUND_DOWN)))
    return { how: "truncated", notices: [] };
  return null;
}

const ONE_DECIMAL_UNITS = new Set(["%", "jours", "j"]);

function fewestDecimals(expected: D, unit: string | null): number {
  if (unit !== null && ONE_DECIMAL_UNITS.has(unit)) return 1;
  return expected.abs().gte(HUNDRED) ? 0 : 2;
}
