import type { ScenarioFile } from "#schemas/scenario.ts";
import { D } from "./formulas/decimal.ts";

export type Rounding = "exact" | "half-point" | "half-point-above";

/** How a paper turns points into a mark. */
export interface MarkRule {
  /** Hundredths. */
  total: number;
  outOf: number;
  rounding: Rounding;
}

export interface FinalMark {
  /** Two decimals, half away from zero: "13.30". */
  raw: D;
  rounded: D;
}

/**
 * The rule of a paper: 20 and the nearest half-point where it does not say; « half-up » is read as half-point. In: the
 * points that the copy could earn, hundredths: those of the paper, less what was never asked.
 */
export function markRule({ marks }: Pick<ScenarioFile, "marks">, max: number): MarkRule {
  const { out_of = 20, rounding = "half-point" } = marks ?? {};
  return { total: max, outOf: out_of, rounding: rounding === "half-up" ? "half-point" : rounding };
}

const HALF = new D("0.5");

/**
 * The mark of a copy, raw and rounded.
 *
 * In: points in hundredths and what still waits, the paper's rule. Out: the mark, or null while anything waits: the
 * machine's part alone is never a mark. Rule: scenario-format, `marks`.
 * @example finalMark({ total: 5320, pending: 0 }, { total: 8000, outOf: 20, rounding: "half-point" }) // 13.30, 13.5
 */
export function finalMark(
  { total, pending }: { total: number; pending: number },
  rule: MarkRule,
): FinalMark | null {
  if (pending > 0 || rule.total <= 0) return null;
  const exact = new D(total).times(rule.outOf).div(rule.total);
  return { raw: exact.toDecimalPlaces(2), rounded: rounded(exact, rule.rounding) };
}

/** Each rule from the exact mark, so that a half-point is not rounded twice. */
function rounded(exact: D, rounding: Rounding): D {
  if (rounding === "exact") return exact.toDecimalPlaces(2);
  const halves = exact.div(HALF);
  const whole =
    rounding === "half-point" ? halves.toDecimalPlaces(0) : halves.toDecimalPlaces(0, D.ROUND_CEIL);
  return whole.times(HALF);
}
