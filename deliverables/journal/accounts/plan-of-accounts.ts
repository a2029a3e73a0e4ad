import { foldText } from "#grading/language/fold-text.ts";
import type { PlanId } from "#schemas/plan-comptable.ts";
import { ACCOUNTS, EQUIVALENCES, PLANS } from "./plan-comptable.gen.ts";

/** How a written account stands to an expected one. */
export type Likeness = "same" | "other-plan" | "other";

/** The version in force on a day `YYYY-MM-DD`; the oldest known one before. */
export function planAt(day: string): PlanId {
  const [oldest] = PLANS;
  const found = PLANS.findLast(([, from]) => from <= day) ?? oldest;
  if (!found) throw new Error("the plan comptable has no version");
  return found[0];
}

/**
 * The label of an account in a version: its own, else that of the nearest account above it.
 * @example labelOfAccount("2025", "411000") // "Clients"
 */
export function labelOfAccount(plan: PlanId, number: string): string | null {
  const above = ACCOUNTS.filter(([known, , only]) => number.startsWith(known) && (only ?? plan) === plan);
  return above.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
}

/** The accounts of the version in place of one that only the other has; none where it is no such account. */
export function replacedBy(plan: PlanId, number: string): readonly string[] {
  const found = pairsInto(plan)
    .filter(([other]) => isUnder(number, other))
    .toSorted(([a], [b]) => b.length - a.length);
  const [closest] = found;
  if (!closest) return [];
  return found.filter(([other]) => other === closest[0]).flatMap(([, numbers]) => numbers);
}

/** From an account of the other version to those of this one. */
function pairsInto(plan: PlanId): (readonly [other: string, numbers: readonly string[]])[] {
  if (plan === "2025") return [...EQUIVALENCES];
  return EQUIVALENCES.flatMap(([before, after]) => after.map((number) => [number, [before]] as const)).filter(
    ([number]) => !ACCOUNTS.some(([known, , only]) => known === number && (only ?? plan) === plan),
  );
}

/**
 * Compares an account as typed with an expected number: by root (51200 or 5121 for 512, 44571 for 445710), the words
 * after it left out; an account named without its number is compared by its label in the plan.
 *
 * In: the version, what was typed, the accepted numbers. Out: the same account, one of the other version for it, or
 * another. Never fails.
 * @example likenessOf("2025", "675000", ["657"]) // "other-plan"
 */
export function likenessOf(plan: PlanId, typed: string, accepted: readonly string[]): Likeness {
  const number = numberOf(typed);
  if (number === null) return accepted.some((one) => isNamed(plan, typed, one)) ? "same" : "other";
  if (accepted.some((one) => isUnder(number, one))) return "same";
  const meant = replacedBy(plan, number);
  return accepted.some((one) => meant.some((other) => isUnder(other, one))) ? "other-plan" : "other";
}

/** « 411 Clients », « 411-DUPONT », « 512 000 », « Banque 512 » -> its digits; null where no number is written. */
export function numberOf(typed: string): string | null {
  const digits = /^\d[\d\s]*/.exec(typed.trim()) ?? /\d{3,}/.exec(typed);
  return digits === null ? null : digits[0].replace(/\s/g, "");
}

const isUnder = (number: string, root: string) =>
  number.startsWith(root) || withoutEndZeros(number) === withoutEndZeros(root);
const withoutEndZeros = (number: string) => number.replace(/0+$/, "");

/** « Clients », « banque » for « Banques »: the label of the account, a plural left out. */
function isNamed(plan: PlanId, typed: string, number: string): boolean {
  const words = singular(typed);
  return words !== "" && words === singular(labelOfAccount(plan, number) ?? "");
}

const singular = (text: string) => foldText(text).replace(/s(?=\s|$)/g, "");
