import { FormulaError, BLANK, isArray, type Scalar, type Value } from "./formulas/value.ts";
import { D } from "./formulas/decimal.ts";
import { isFaultless, type Match } from "./match.ts";
import type { Mistake, Quantity } from "./quantity.ts";
import type { Read, ReadValue } from "./read.ts";
import type { World } from "./world.ts";

/** A figure that agreed with its key in one world. */
export interface Agreement {
  world: World;
  expected: Scalar;
  match: Match;
}

/** What was found of one figure, before any points. */
export type Verdict = { read: Read } & (
  | { state: "blank" | "unreadable" }
  | ({ state: "right" } & Agreement)
  /** Right from an earlier figure of this copy that was not. `rests`: the names it rests on. */
  | ({ state: "carried"; rests: readonly string[] } & Agreement)
  /** Agrees only with an absurd earlier figure, or in one of two possible readings: a person decides. */
  | ({ state: "to-check"; because: "absurd-base" | "two-readings"; rests: readonly string[] } & Agreement)
  | { state: "wrong"; mistake: Mistake | null }
);

/** What judging needs of the copy and of the other figures. */
export interface Court {
  worlds(quantity: Quantity): readonly World[];
  verdict(quantity: Quantity): Verdict;
  /** Figures of this copy that the key rested on in a world. */
  restsOn(quantity: Quantity, world: World): readonly Quantity[];
}

/** The value as one scalar that can be compared; null for an error, a blank, a range: no key there. */
export function comparable(value: Value): Scalar | null {
  if (isArray(value) || value instanceof FormulaError || value === BLANK) return null;
  return value instanceof D && !value.isFinite() ? null : value;
}

/**
 * Judges one figure: the keys are tried in every world, the best agreement wins, on equal points the first world in
 * order gives the reason.
 *
 * In: the figure, what was read of it, the court. Out: its verdict, without points. Never fails.
 * Rule: scenario-format, « How a figure is marked », 2, 4, 5, 7.
 */
export function judge(quantity: Quantity, read: Read, court: Court): Verdict {
  if (read.status !== "read") return { state: read.status, read };
  const verdicts = read.values.map((value) => judgeValue(quantity, value, read, court));
  const [only, second] = verdicts;
  if (!only) return { state: "unreadable", read };
  if (!second) return only;
  const agreeing = verdicts.find((verdict) => "world" in verdict);
  if (!agreeing || !("world" in agreeing)) return only;
  const { world, expected, match } = agreeing;
  return { state: "to-check", because: "two-readings", rests: [], world, expected, match, read };
}

function judgeValue(quantity: Quantity, value: ReadValue, read: Read, court: Court): Verdict {
  const agreement = bestAgreement(quantity, value, court.worlds(quantity));
  if (!agreement)
    return { state: "wrong", mistake: findMistake(quantity, value, court.worlds(quantity)), read };
  const rests = agreement.world.kind.base === "own" ? [] : court.restsOn(quantity, agreement.world);
  const faulty = rests.filter((earlier) => court.verdict(earlier).state !== "right");
  if (faulty.length === 0) return { state: "right", read, ...agreement };
  const names = faulty.map((earlier) => earlier.name);
  const absurd = faulty.some((earlier) => isAbsurd(earlier, court));
  if (absurd) return { state: "to-check", because: "absurd-base", rests: names, read, ...agreement };
  return { state: "carried", rests: names, read, ...agreement };
}

function bestAgreement(quantity: Quantity, value: ReadValue, worlds: readonly World[]): Agreement | null {
  let best: Agreement | null = null;
  const tried: Scalar[] = [];
  for (const world of worlds) {
    const expected = comparable(world.expected(quantity));
    if (expected === null || tried.some((key) => isSame(key, expected))) continue;
    tried.push(expected);
    const match = quantity.match(value, expected, quantity);
    if (match && isFaultless(match)) return { world, expected, match };
    if (match) best ??= { world, expected, match };
  }
  return best;
}

/** Most worlds give the same key: it is compared once. */
const isSame = (a: Scalar, b: Scalar) => a === b || (a instanceof D && b instanceof D && a.eq(b));

function findMistake(quantity: Quantity, value: ReadValue, worlds: readonly World[]): Mistake | null {
  for (const mistake of quantity.mistakes)
    for (const world of worlds) {
      const wrong = comparable(world.evaluate(mistake.when));
      if (wrong !== null && quantity.match(value, wrong, quantity)) return mistake;
    }
  return null;
}

const TENTH = new D("0.1");
const TEN = new D(10);

/** A wrong value that nothing should rest on: by default out of a tenth to ten times its key, sign aside. */
function isAbsurd(quantity: Quantity, court: Court): boolean {
  const { read } = court.verdict(quantity);
  const value = read.status === "read" ? read.values[0].value : null;
  const own = court.worlds(quantity)[0];
  if (!(value instanceof D) || !own) return false;
  if (quantity.plausible) return value.lt(quantity.plausible.from) || value.gt(quantity.plausible.to);
  const key = comparable(own.expected(quantity));
  if (!(key instanceof D) || key.isZero()) return false;
  const size = value.abs().div(key.abs());
  return size.lt(TENTH) || size.gt(TEN);
}
