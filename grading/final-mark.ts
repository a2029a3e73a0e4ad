import type { ScenarioFile } from "#schemas/scenario.ts";
import { D } from "./formulas/decimal.ts";

export type Rounding = "exact" | "half-point" | "half-point-above";

/** How a paper turns points into a mark, or leaves it to a commission. */
export interface MarkRule {
  /** `commission`: degrees of mastery help it decide, it enters the mark itself. */
  by: "points" | "commission";
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
 * The rule of a paper: 20 and the nearest half-point where it does not say; « half-up » is read as half-point. U4 and
 * U51 have no written paper: a commission marks them on a grid, unless the paper says « points ». In: the points that the copy could earn, hundredths: those of the paper, less what
 * was never asked.
 */
export function markRule(
  { marks, assessment, block }: Pick<ScenarioFile, "marks" | "assessment" | "block">,
  max: number,
): MarkRule {
  const { out_of = 20, rounding = "half-point" } = marks ?? {};
  const hasGrid = (assessment ?? (block === "U4" || block === "U51" ? "grid" : "points")) === "grid";
  return {
    by: hasGrid ? "commission" : "points",
    total: max,
    outOf: out_of,
    rounding: rounding === "half-up" ? "half-point" : rounding,
  };
}

const HALF = new D("0.5");

/**
 * The mark of a copy, raw and rounded.
 *
 * In: points in hundredths and what still waits, the mark that a commission entered (hundredths), the paper's rule. Out:
 * the mark, or null while anything waits: the machine's part alone is never a mark, and a commission's is never
 * computed. Rule: scenario-format, `marks` and « Grid ».
 * @example finalMark({ total: 5320, pending: 0, entered: null }, markRule(file, 8000)) // 13.30, 13.5
 */
export function finalMark(
  { total, pending, entered }: { total: number; pending: number; entered: number | null },
  rule: MarkRule,
): FinalMark | null {
  if (rule.by === "commission") return entered === null ? null : asEntered(new D(entered).div(100));
  if (pending > 0 || rule.total <= 0) return null;
  const exact = new D(total).times(rule.outOf).div(rule.total);
  return { raw: exact.toDecimalPlaces(2), rounded: rounded(exact, rule.rounding) };
}

const asEntered = (mark: D): FinalMark => ({ raw: mark, rounded: mark });

/** Each rule from the exact mark, so that a half-point is not rounded twice. */
function rounded(exact: D, rounding: Rounding): D {
  if (rounding === "exact") return exact.toDecimalPlaces(2);
  const halves = exact.div(HALF);
  const whole =
    rounding === "half-point" ? halves.toDecimalPlaces(0) : halves.toDecimalPlaces(0, D.ROUND_CEIL);
  return whole.times(HALF);
}
