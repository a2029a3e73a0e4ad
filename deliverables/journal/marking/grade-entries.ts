import type { Graded, Grading } from "#grading/define-deliverable.ts";
import type { Figure, Finding, State } from "#schemas/grading.ts";
import type { ExpectedEntry } from "../compile-entries.ts";
import type { Journal } from "../schema.ts";
import { tellUnbalanced } from "./balance.ts";
import { markByEntry, type Earned } from "./mark-entry.ts";
import { markLine, type MarkedLine } from "./mark-line.ts";
import type { Matching } from "./match-lines.ts";
import { placeOf } from "./place-of-line.ts";
import type { WrittenLine } from "./read-entries.ts";

const BLANK: Finding = { code: "blank", points: 0, params: {} };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Marks the entries of a copy, by line or by entry.
 *
 * In: what the author wrote, the expected entries with their points, what was found of them (null for a blank answer),
 * the written lines. Out: findings whose sum is the mark, never under 0; a line that nobody can read is pending; an
 * entry that does not balance is said and costs nothing by itself.
 */
export function gradeEntries({
  authored,
  entries,
  matching,
  written,
  grading,
}: {
  authored: Journal;
  entries: readonly ExpectedEntry[];
  matching: Matching | null;
  written: readonly WrittenLine[];
  grading: Grading;
}): Graded {
  const lines = entries.map((entry) =>
    entry.lines.map((expected) =>
      markLine({
        expected,
        placement: matching?.placed.get(expected.figure.name) ?? null,
        verdict: grading.judge(expected.figure.name),
        keeps: authored.keeps ?? {},
      }),
    ),
  );
  const figures = () => lines.flat().map((line) => describeLine(line, entries, grading));
  if (!matching)
    return { state: "blank", points: 0, proposed: null, pending: 0, findings: [BLANK], figures, rubric: [] };
  const earned =
    authored.marks?.by === "entry"
      ? markByEntry(entries, lines, authored.carry)
      : earnedByLines(lines.flat());
  const gained = sum(earned.findings.map(({ points }) => points));
  const extra = tellExtra(matching.extra, {
    cost: authored.extra ?? 0,
    missing: lines.flat().filter(({ placement }) => !placement).length,
    left: gained,
  });
  const findings = [...earned.findings, ...extra, ...tellUnbalanced(written)];
  const points = sum(findings.map((finding) => finding.points));
  const { pending } = earned;
  return {
    state: stateOf(lines.flat(), { points, pending, max: authored.points }),
    points,
    proposed: pending > 0 ? points + earned.proposed : null,
    pending,
    findings,
    figures,
    rubric: [],
  };
}

function earnedByLines(lines: readonly MarkedLine[]): Earned {
  const open = lines.filter(({ outcome }) => outcome === "open");
  return {
    findings: lines.flatMap(({ findings }) => findings),
    pending: sum(open.map(({ expected }) => expected.points)),
    proposed: sum(open.map(({ proposed }) => proposed)),
  };
}

/** Lines in place of missing ones have cost already; the others cost what the author says, as long as points are left. */
function tellExtra(
  extra: readonly WrittenLine[],
  { cost, missing, left }: { cost: number; missing: number; left: number },
): Finding[] {
  let rest = left;
  return extra.map((line, index) => {
    const points = index < missing ? 0 : Math.min(cost, rest);
    rest -= points;
    return { code: "line-extra", points: points === 0 ? 0 : -points, params: typedLine(line) };
  });
}

const typedLine = ({ account, side, amount }: WrittenLine): Finding["params"] => ({
  typed: account.trim(),
  wrote: amount.status === "blank" ? "" : amount.typed,
  on: side ?? "",
});

function stateOf(
  lines: readonly MarkedLine[],
  { points, pending, max }: { points: number; pending: number; max: number },
): State {
  const has = (outcome: MarkedLine["outcome"]) => lines.some((line) => line.outcome === outcome);
  if (pending > 0) return "to-check";
  if (!has("faulty") && points === max) return has("carried") ? "carried" : "right";
  if (!has("faulty") && has("carried") && points > 0) return "carried";
  return points > 0 || has("good") || has("carried") ? "partial" : "wrong";
}

/** The amount as any figure is told, in the state of its whole line, with its place. */
function describeLine(line: MarkedLine, entries: readonly ExpectedEntry[], grading: Grading): Figure {
  const { expected, placement, outcome } = line;
  const figure = grading.describe(expected.figure, grading.judge(expected.figure.name));
  const isFault = outcome === "faulty" && placement !== null;
  return {
    ...figure,
    state: isFault ? "wrong" : figure.state,
    findings: [
      ...figure.findings,
      ...(isFault ? faultsOf(line) : []),
      { code: "placed", points: 0, params: placeOf(line, entries) },
    ],
  };
}

/** Why a line that was found is wrong, said beside it; a typical mistake is told by the figure itself. */
const faultsOf = ({ findings }: MarkedLine): Finding[] =>
  findings
    .filter(({ code }) => code.startsWith("line-"))
    .map(({ code, params }) => ({ code, points: 0, params: { ...params, of: 0 } }));
