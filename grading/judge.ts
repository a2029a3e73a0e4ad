import { FormulaError, BLANK, isArray, type Scalar, type Value } from "./formulas/value.ts";
import { D } from "./formulas/decimal.ts";
import type { Match } from "./match.ts";
import { isAbsurd } from "./meant-value.ts";
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
  /** The value that the copy goes on with, in the figure's unit; null where none was read. */
  meantValue(quantity: Quantity): Scalar | null;
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
  if (!agreeing || !("world" in agreeing))
    return verdicts.find((verdict) => verdict.state === "wrong" && verdict.mistake) ?? only;
  const { world, expected, match } = agreeing;
  return { state: "to-check", because: "two-readings", rests: [], world, expected, match, read };
}

function judgeValue(quantity: Quantity, value: ReadValue, read: Read, court: Court): Verdict {
  let best: { verdict: Verdict; loss: number } | null = null;
  for (const agreement of agreements(quantity, value, court.worlds(quantity))) {
    const verdict = verdictOf(quantity, agreement, read, court);
    const loss = lossOf(quantity, agreement.match, verdict.state);
    if (!best || loss < best.loss) best = { verdict, loss };
    if (loss === 0) break;
  }
  if (best) return best.verdict;
  return { state: "wrong", mistake: findMistake(quantity, value, court.worlds(quantity)), read };
}

/** The worlds in whose key the value agrees, in order; most worlds give the same key, which is compared once. */
function* agreements(quantity: Quantity, value: ReadValue, worlds: readonly World[]): Generator<Agreement> {
  const tried: { key: Scalar; match: Match | null }[] = [];
  for (const world of worlds) {
    const expected = comparable(world.expected(quantity));
    if (expected === null) continue;
    const known = tried.find(({ key }) => isSame(key, expected));
    const match = known ? known.match : quantity.match(value, expected, quantity);
    if (!known) tried.push({ key: expected, match });
    if (match) yield { world, expected, match };
  }
}

const isSame = (a: Scalar, b: Scalar) => a === b || (a instanceof D && b instanceof D && a.eq(b));

function verdictOf(quantity: Quantity, agreement: Agreement, read: Read, court: Court): Verdict {
  const rests = agreement.world.kind.base === "own" ? [] : court.restsOn(quantity, agreement.world);
  const faulty = rests.filter((earlier) => court.verdict(earlier).state !== "right");
  if (faulty.length === 0) return { state: "right", read, ...agreement };
  const names = faulty.map((earlier) => earlier.name);
  if (faulty.some((earlier) => isAbsurdBase(earlier, court)))
    return { state: "to-check", because: "absurd-base", rests: names, read, ...agreement };
  return { state: "carried", rests: names, read, ...agreement };
}

/** Above any cost that an author sets: what is left by fewer decimals is compared with nothing else. */
const MOST = 1_000_000;

/** What an agreement costs, to compare those of one value; nothing is certain where a person decides. */
function lossOf({ precision, carry }: Quantity, { how }: Match, state: Verdict["state"]): number {
  if (state === "to-check") return Infinity;
  const decimals = how === "more-decimals" ? (precision?.more ?? 0) : how === "fewer-decimals" ? MOST : 0;
  return decimals + (state === "carried" ? carry.penalty : 0);
}

function findMistake(quantity: Quantity, value: ReadValue, worlds: readonly World[]): Mistake | null {
  for (const mistake of quantity.mistakes)
    for (const world of worlds) {
      const wrong = comparable(world.evaluate(mistake.when));
      if (wrong !== null && quantity.match(value, wrong, quantity)) return mistake;
    }
  return null;
}

function isAbsurdBase(quantity: Quantity, court: Court): boolean {
  const value = court.meantValue(quantity);
  const own = court.worlds(quantity)[0];
  return value !== null && isAbsurd(value, own ? comparable(own.expected(quantity)) : null, quantity);
}
