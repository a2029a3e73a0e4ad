import type { Grading } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import { comparable } from "#grading/judge.ts";
import type { Read } from "#grading/read.ts";
import type { PlanId } from "#schemas/plan-comptable.ts";
import type { ExpectedEntry, ExpectedLine } from "../compile-entries.ts";
import { likenessOf } from "../accounts/plan-of-accounts.ts";
import { pairEntries, type Comparison } from "./pair-entries.ts";
import { certainAmount, type WrittenLine } from "./read-entries.ts";

/** Where an expected line was found: one written line, or several of one account that add up to it. */
export interface Placement extends Comparison {
  expected: ExpectedLine;
  lines: readonly WrittenLine[];
  read: Read;
}

export interface Matching {
  /** By name of the expected line's figure; a line that was not found is not there. */
  placed: ReadonlyMap<string, Placement>;
  /** Written lines that stand for nothing expected. */
  extra: readonly WrittenLine[];
}

type Rank = (comparison: Comparison) => boolean;

const isExact: Rank = ({ account, side, amount }) => account === "same" && side && amount;
/** From the surest to the least: what differs costs, the order never does. */
const RANKS: readonly Rank[] = [
  ({ account, side }) => account === "same" && side,
  ({ account, amount }) => account === "same" && amount,
  ({ account }) => account === "same",
  ({ account, side, amount }) => account === "other-plan" && side && amount,
  ({ account }) => account === "other-plan",
  ({ side, amount }) => side && amount,
];

/**
 * Finds the expected lines among the written ones, whatever the order of lines and of entries.
 *
 * In: the version of the plan, the expected entries, the written lines, the pass. Out: each expected line with what was
 * written for it, and the lines left over. Never fails.
 */
export function matchLines(
  plan: PlanId,
  entries: readonly ExpectedEntry[],
  written: readonly WrittenLine[],
  grading: Grading,
): Matching {
  return new LineMatcher(plan, entries, written, grading).match();
}

class LineMatcher {
  private readonly placed = new Map<string, Placement>();
  private readonly used = new Set<WrittenLine>();
  private readonly pairs: ReadonlyMap<number, number>;
  private readonly expected: readonly ExpectedLine[];

  constructor(
    private readonly plan: PlanId,
    entries: readonly ExpectedEntry[],
    private readonly written: readonly WrittenLine[],
    private readonly grading: Grading,
  ) {
    this.expected = entries.flatMap(({ lines }) => lines);
    this.pairs = pairEntries(entries, written, (line, other) => this.compare(line, other));
  }

  match(): Matching {
    this.place(isExact, (expected, line) => this.isPaired(expected, line));
    this.placeSums();
    this.place(isExact, () => true);
    for (const rank of RANKS) this.place(rank, (expected, line) => this.isPaired(expected, line));
    return { placed: this.placed, extra: this.written.filter((line) => !this.used.has(line)) };
  }

  private place(rank: Rank, mayStand: (expected: ExpectedLine, line: WrittenLine) => boolean): void {
    for (const expected of this.missing())
      for (const line of this.free()) {
        const comparison = this.compare(expected, line);
        if (!mayStand(expected, line) || !rank(comparison)) continue;
        this.take({ expected, lines: [line], read: line.amount, ...comparison });
        break;
      }
  }

  /** An amount written in several lines of one account, on its side. */
  private placeSums(): void {
    for (const expected of this.missing()) {
      const lines = this.free().filter((line) => {
        const { account, side } = this.compare(expected, line);
        return this.isPaired(expected, line) && account === "same" && side;
      });
      const read = lines.length > 1 ? sumOf(lines) : null;
      if (read && this.agrees(expected, read))
        this.take({ expected, lines, read, account: "same", side: true, amount: true });
    }
  }

  private take(placement: Placement): void {
    this.placed.set(placement.expected.figure.name, placement);
    for (const line of placement.lines) this.used.add(line);
  }

  private missing(): ExpectedLine[] {
    return this.expected.filter(({ figure }) => !this.placed.has(figure.name));
  }

  private free(): WrittenLine[] {
    return this.written.filter((line) => !this.used.has(line));
  }

  private isPaired({ entry }: ExpectedLine, line: WrittenLine): boolean {
    return this.pairs.get(entry) === line.entry;
  }

  private compare(expected: ExpectedLine, line: WrittenLine): Comparison {
    return {
      account: likenessOf(this.plan, line.account, expected.accounts),
      side: line.side === expected.side,
      amount: this.agrees(expected, line.amount),
    };
  }

  private agrees({ figure }: ExpectedLine, read: Read): boolean {
    if (read.status !== "read") return false;
    return this.grading.worlds(figure).some((world) => {
      const key = comparable(world.expected(figure));
      return key !== null && read.values.some((value) => figure.match(value, key, figure) !== null);
    });
  }
}

function sumOf(lines: readonly WrittenLine[]): Read | null {
  const amounts = lines.map(certainAmount);
  if (amounts.includes(null)) return null;
  const value = amounts.reduce<D>((sum, amount) => sum.plus(amount ?? 0), new D(0));
  const typed = lines.map(({ amount }) => (amount.status === "read" ? amount.typed : "")).join(" + ");
  return {
    status: "read",
    typed,
    values: [{ value, decimals: value.decimalPlaces(), unit: null, notices: [] }],
  };
}
