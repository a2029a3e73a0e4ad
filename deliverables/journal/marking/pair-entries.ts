import type { ExpectedEntry, ExpectedLine } from "../compile-entries.ts";
import type { Likeness } from "../accounts/plan-of-accounts.ts";
import type { WrittenLine } from "./read-entries.ts";

/** A written line against an expected one. */
export interface Comparison {
  account: Likeness;
  side: boolean;
  amount: boolean;
}

type Compare = (expected: ExpectedLine, line: WrittenLine) => Comparison;

/**
 * Which written entry stands for which expected one: the pairs most alike first, each written entry once; where fewer
 * were written than expected, one of them may stand for several.
 *
 * Out: by number of the expected entry, the number of the written one; both from 0.
 */
export function pairEntries(
  entries: readonly ExpectedEntry[],
  written: readonly WrittenLine[],
  compare: Compare,
): ReadonlyMap<number, number> {
  const numbers = [...new Set(written.map(({ entry }) => entry))];
  const candidates = entries
    .flatMap(({ lines }, expected) =>
      numbers.map((number) => {
        const own = written.filter(({ entry }) => entry === number);
        return { expected, number, likeness: likenessOfEntries(lines, own, compare) };
      }),
    )
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { expected, number } of candidates) {
    if (pairs.has(expected) || taken.has(number)) continue;
    pairs.set(expected, number);
    taken.add(number);
  }
  for (const { expected, number } of candidates) if (!pairs.has(expected)) pairs.set(expected, number);
  return pairs;
}

function likenessOfEntries(
  expected: readonly ExpectedLine[],
  written: readonly WrittenLine[],
  compare: Compare,
): number {
  const best = expected.map((line) =>
    Math.max(0, ...written.map((other) => likenessOfLines(compare(line, other)))),
  );
  return best.reduce((sum, likeness) => sum + likeness, 0);
}

/** An account of its own says most, then an amount; a side alone says nothing. */
function likenessOfLines({ account, side, amount }: Comparison): number {
  if (account === "other") return side && amount ? 1 : 0;
  return 2 + (side ? 1 : 0) + (amount ? 2 : 0);
}
