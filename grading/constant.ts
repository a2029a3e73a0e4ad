import { D } from "./formulas/decimal.ts";
import { dayFromIso } from "./formulas/day.ts";
import type { Scalar } from "./formulas/value.ts";

const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?$/;

/** The number that an author wrote, comma or point, or null. @example numberConstant("1,20") // 1.2 */
export const numberConstant = (typed: string): D | null =>
  DECIMAL.test(typed.trim()) ? new D(typed.trim().replace(",", ".")) : null;

/**
 * A constant of a scenario as a value: a day (2026-03-09), a number (1,20 or 1.20), else the text as typed.
 * @example constantOf("2026-03-09") // a Day
 */
export const constantOf = (typed: string): Scalar =>
  dayFromIso(typed.trim()) ?? numberConstant(typed) ?? typed;
