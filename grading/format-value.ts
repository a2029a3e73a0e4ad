import { formatDay } from "./language/format-time.ts";
import { formatNumber } from "./language/format-number.ts";
import { D } from "./formulas/decimal.ts";
import { isoOfDay } from "./formulas/day.ts";
import { snap15 } from "./formulas/snap15.ts";
import { BLANK, Day, FormulaError, isArray, type Scalar, type Value } from "./formulas/value.ts";
import { roundToStep } from "./match-number.ts";
import type { Quantity } from "./quantity.ts";
import type { CompiledScenario } from "./scenario-model.ts";

export interface ShowAs {
  unit?: string | null;
  /** Digits after the comma; by default what the value needs: none when whole, else two, four when it is small. */
  decimals?: number | null;
}

/**
 * A value in French form, for a page, a path or a report.
 * @example formatValue(new D("412000"), { unit: "€" }) // "412 000 €"
 */
export function formatValue(value: Value, { unit = null, decimals = null }: ShowAs = {}): string {
  if (isArray(value))
    return value
      .flat()
      .map((item) => formatScalar(item, unit, decimals))
      .join(" ; ");
  return formatScalar(value, unit, decimals);
}

function formatScalar(value: Scalar, unit: string | null, decimals: number | null): string {
  if (value instanceof D) return formatDecimal(value, unit, decimals);
  if (value instanceof Day) return formatDay(isoOfDay(value));
  if (typeof value === "boolean") return value ? "vrai" : "faux";
  if (value === BLANK || value instanceof FormulaError) return "—";
  return value;
}

function formatDecimal(value: D, unit: string | null, decimals: number | null): string {
  const shown = snap15(value);
  const digits = decimals ?? usefulDecimals(shown);
  return formatNumber(shown.toFixed(), { unit, decimals: { min: digits, max: digits } });
}

/** Whole numbers without decimals; two for the others, more where two would say nothing (0,0032; 0,000047). */
function usefulDecimals(value: D): number {
  if (value.isInteger()) return 0;
  return value.abs().lt("0.1") ? Math.min(value.decimalPlaces(), Math.max(4, 1 - value.e)) : 2;
}

/** A name as words, for paths: a figure's label, a variable's name without its underscores. */
export function labelOf(model: CompiledScenario, key: string): string {
  return model.quantities.get(key)?.label ?? model.variables.get(key)?.label ?? key;
}

/** A value as the figure of that name shows it: its unit, its precision. */
export function formatFigure(model: CompiledScenario, key: string, value: Value): string {
  const quantity = model.quantities.get(key);
  return quantity ? formatQuantity(quantity, value) : formatValue(value);
}

/**
 * A value as it is demanded of a figure: its unit, rounded to its precision (to 5 centimes, to the thousand…).
 * @example formatQuantity(quantity, new D("12.33")) // "12,35 €" where the precision is 0.05
 */
export function formatQuantity({ unit, precision }: Quantity, value: Value): string {
  if (!precision || !(value instanceof D)) return formatValue(value, { unit });
  return formatValue(roundToStep(value, precision.to), { unit, decimals: precision.to.decimalPlaces() });
}
