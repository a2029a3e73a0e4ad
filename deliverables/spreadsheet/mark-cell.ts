import { D, ONE, ZERO } from "#grading/formulas/decimal.ts";
import type { Verdict } from "#grading/judge.ts";
import type { Finding, State } from "#schemas/grading.ts";
import type { CompiledExpectation, ExpectedCell } from "./compile-expectations.ts";
import type { Following } from "./follow-data.ts";

/** How an expected cell stands, in one word: what its expectation counts. */
export type Outcome = Exclude<Verdict["state"], never> | "typed" | "stuck" | "unknown" | "not-found";

/** One expected cell, as marked. */
export interface CellMark {
  cell: ExpectedCell;
  verdict: Verdict;
  outcome: Outcome;
  state: State;
  /** Part of its share that is certain, 0 to 1. */
  earned: D;
  /** Part of its share that a person decides on. */
  pending: D;
  /** Part of its share that the machine would give then. */
  proposed: D;
  findings: readonly Finding[];
}

const said = (code: string, params: Finding["params"] = {}): Finding => ({ code, points: 0, params });

/**
 * Marks one cell: its value, then whether it follows the data.
 *
 * In: the cell's verdict, whether it follows, its share in hundredths. Out: fractions of the share. A right number that
 * does not follow keeps what the author leaves to it, by default nothing. Never fails.
 */
export function markCell({
  cell,
  verdict,
  following,
  expectation,
  share,
  shows,
  found,
  unknown,
}: {
  cell: ExpectedCell;
  verdict: Verdict;
  following: () => Following;
  expectation: CompiledExpectation;
  share: D;
  /** True where the cell shows an error of the spreadsheet. */
  shows: boolean;
  /** False where a label was looked for in vain, in a sheet that is not empty. */
  found: boolean;
  /** What the engine does not recalculate in it, as written; null where it does. */
  unknown: string | null;
}): CellMark {
  const mark = (outcome: Outcome, more: Partial<CellMark> = {}): CellMark => ({
    cell,
    verdict,
    outcome,
    state: verdict.state,
    earned: ZERO,
    pending: ZERO,
    proposed: ZERO,
    findings: [],
    ...more,
  });
  const open = { state: "to-check" as const, pending: ONE };
  if (!found) return mark("not-found", { ...open, findings: [said("label-not-found")] });
  if (unknown !== null)
    return mark("unknown", { ...open, findings: [said("not-recalculated", { written: unknown })] });
  switch (verdict.state) {
    case "blank":
      return mark("blank");
    case "unreadable":
      return mark("unreadable", { findings: [said(shows ? "shows-error" : "not-a-value")] });
    case "wrong":
      return mark("wrong", { earned: partOf(verdict.mistake?.earns ?? 0, share) });
    case "to-check":
      return mark("to-check", { ...open, proposed: ONE });
    case "right":
    case "carried":
      break;
  }
  const followed = expectation.needsFormula ? following() : FOLLOWS;
  if (followed.how === "follows")
    return mark(verdict.state, {
      earned: ONE.minus(verdict.state === "carried" ? partOf(cell.figure.carry.penalty, share) : ZERO),
    });
  const left = partOf(expectation.typed, share);
  return mark(followed.how === "stuck" ? "stuck" : "typed", {
    state: left.isZero() ? "wrong" : "partial",
    earned: left,
    findings: [followingFinding(followed)],
  });
}

const FOLLOWS: Following = { how: "follows" };

function followingFinding(following: Following): Finding {
  if (following.how !== "stuck") return said("typed-number");
  const data = following.ignores.join(" ; ");
  return data === "" ? said("follows-not-together") : said("follows-not", { data });
}

/** Some points as a part of a share, never more than the whole. */
const partOf = (points: number, share: D): D => (share.isZero() ? ZERO : D.min(points, share).div(share));
