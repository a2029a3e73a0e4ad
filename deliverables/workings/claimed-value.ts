import { D } from "#grading/formulas/decimal.ts";
import type { Scalar } from "#grading/formulas/value.ts";
import { isAbsurd } from "#grading/meant-value.ts";
import { matchNumber } from "#grading/match-number.ts";
import type { ReadValue } from "#grading/read.ts";
import type { Attempt } from "./attempts.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { isSameLabel } from "./label-likeness.ts";

const MANY_DECIMALS = 20;

/** A value that was calculated, not written. */
export const exactly = (value: D): ReadValue => ({ value, decimals: MANY_DECIMALS, unit: null, notices: [] });

/** What a claim says of a step: the result written, in the step's unit, else what its calculation gives. */
function valuesOf({ claim }: Attempt, { figure }: CompiledStep): readonly ReadValue[] {
  if (claim.result) return claim.result.readIn(figure.unit);
  return claim.calculation ? [exactly(claim.calculation.value)] : [];
}

/** The value of a claim that agrees with one of the keys, as the step demands it. */
export function agreeingValue(attempt: Attempt, keys: readonly D[], step: CompiledStep): ReadValue | null {
  const agrees = ({ value, decimals, unit }: ReadValue) =>
    value instanceof D &&
    keys.some((key) => matchNumber({ value, decimals, unit }, key, step.figure) !== null);
  return valuesOf(attempt, step).find(agrees) ?? null;
}

/** The value that a candidate goes on with: one that agrees, else one that is not absurd beside the own key. */
export function claimedValue(
  attempt: Attempt,
  step: CompiledStep,
  { keys, own }: { keys: readonly D[]; own: Scalar | null },
): ReadValue | null {
  const values = valuesOf(attempt, step);
  const sensible = values.find(({ value }) => !isAbsurd(value, own, step.figure));
  return agreeingValue(attempt, keys, step) ?? sensible ?? values[0] ?? null;
}

/** Two lines say different things of a step: only one is right, or both are wrong and differ. */
export function differ(one: Attempt, other: Attempt, keys: readonly D[], step: CompiledStep): boolean {
  if (agreeingValue(one, keys, step) && agreeingValue(other, keys, step)) return false;
  const [value, wanted] = [valuesOf(one, step)[0]?.value, valuesOf(other, step)[0]?.value];
  return !(value instanceof D && wanted instanceof D && value.eq(wanted));
}

/** True where another line of the same label has a result that agrees with no key. */
export function isContradicted(
  { line }: Attempt,
  attempts: readonly Attempt[],
  keys: readonly D[],
  step: CompiledStep,
): boolean {
  if (line.label === "") return false;
  return attempts.some(
    (other) =>
      other.line !== line &&
      other.claim.result !== null &&
      isSameLabel(other.line.label, line.label) &&
      !agreeingValue(other, keys, step),
  );
}
