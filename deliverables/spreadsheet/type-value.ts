import { isoOfDay } from "#grading/formulas/day.ts";
import { D } from "#grading/formulas/decimal.ts";
import { Day, type Value } from "#grading/formulas/value.ts";
import { formatValue } from "#grading/format-value.ts";

/**
 * A value as one types it in a French spreadsheet, with all its digits.
 * @example typeValue(new D("1234.5")) // "1234,5"
 */
export function typeValue(value: Value): string {
  if (value instanceof D) return value.toFixed().replace(".", ",");
  if (value instanceof Day) return isoOfDay(value).split("-").toReversed().join("/");
  return formatValue(value);
}
