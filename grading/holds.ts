import { toBoolean } from "./formulas/coerce.ts";
import { asScalar, isError, type Value } from "./formulas/value.ts";

/**
 * Whether a condition holds: a `where` of a scenario, a `when` of a carry.
 *
 * In: any value. Out: false for an error, a text or several values too. Never fails.
 * @example holds(new D(0)) // false
 */
export function holds(value: Value): boolean {
  const scalar = asScalar(value);
  if (isError(scalar)) return false;
  return typeof scalar === "string" ? scalar.trim().toUpperCase() === "VRAI" : toBoolean(scalar);
}
