import { foldName } from "#schemas/fold-name.ts";
import { foldText } from "./language/fold-text.ts";
import { Day, type Scalar } from "./formulas/value.ts";
import { D } from "./formulas/decimal.ts";
import type { Match } from "./match.ts";

const EXACT: Match = { how: "exact", notices: [] };

/** Two days agree when they are at most `toleranceDays` apart. */
export function matchDay(value: Scalar, expected: Scalar, toleranceDays: number): Match | null {
  const gap = serialOf(value)
    ?.minus(serialOf(expected) ?? new D(NaN))
    .abs();
  if (!gap || !gap.lte(toleranceDays)) return null;
  return gap.isZero() ? EXACT : { how: "tolerance", notices: [] };
}

const serialOf = (value: Scalar): D | null =>
  value instanceof Day ? value.serial.floor() : value instanceof D ? value : null;

/** Two texts agree when they are equal once folded (case, accents, spaces, outer punctuation). */
export function matchText(value: Scalar, expected: Scalar): Match | null {
  if (typeof value !== "string" || typeof expected !== "string") return null;
  return foldText(value) === foldText(expected) ? EXACT : null;
}

/**
 * Two ids agree when they name the same element of a list. A key that names none agrees with nothing: the self-test then
 * refuses it, for even its own answer is not right.
 */
export function matchId(value: Scalar, expected: Scalar, ids: ReadonlySet<string>): Match | null {
  if (typeof value !== "string" || typeof expected !== "string" || !ids.has(foldName(expected))) return null;
  return foldName(value) === foldName(expected) ? EXACT : null;
}
