import type { Verdict } from "#grading/judge.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Finding } from "#schemas/grading.ts";
import type { ExpectedLine } from "../compile-entries.ts";
import type { Journal } from "../schema.ts";
import type { Placement } from "./match-lines.ts";

/** What became of one expected line. */
export interface MarkedLine {
  expected: ExpectedLine;
  placement: Placement | null;
  findings: Finding[];
  /** `open`: a person decides. */
  outcome: "good" | "carried" | "faulty" | "open";
  /** Hundredths that the machine would give to an open line. */
  proposed: number;
  /** True for an open line that agrees with a key all the same. */
  agrees: boolean;
}

export type Keeps = NonNullable<Journal["keeps"]>;

interface ToMark {
  expected: ExpectedLine;
  placement: Placement | null;
  verdict: Verdict;
  keeps: Keeps;
}

/**
 * Marks one line: its account and its side first, then its amount, own or carried.
 *
 * In: the expected line with its points, where it was found, the verdict on its amount, what is kept of a line that is
 * right in part. Out: findings whose sum is its mark. Rule: scenario-format, `journal`; « How a figure is marked ».
 */
export function markLine(line: ToMark): MarkedLine {
  const { expected, placement, verdict } = line;
  if (!placement) return faulty(line, "line-missing", 0);
  if (verdict.state === "unreadable") return open(line, "line-unreadable");
  if (verdict.state === "blank") return faulty(line, "line-without-amount", 0);
  const fault = faultOf(placement);
  if (fault) return faulty(line, `line-${fault}`, isOnlyFault(placement) ? keptFor(fault, line) : 0);
  const { state, findings, proposed } = pointsOfFigure({
    figure: expected.figure,
    verdict,
    max: expected.points,
  });
  const told = findings.map((finding) => ({
    ...finding,
    code: finding.code === "wrong" ? "line-amount" : finding.code,
    params: { ...about(expected), ...finding.params, of: finding.points < 0 ? 0 : expected.points },
  }));
  if (state === "to-check")
    return { ...line, findings: told, outcome: "open", proposed: proposed ?? 0, agrees: true };
  const sure = { proposed: 0, agrees: false };
  if (state === "right" || state === "carried")
    return { ...line, findings: told, outcome: state === "right" ? "good" : "carried", ...sure };
  const kept = verdict.state === "wrong" && !verdict.mistake ? keptFor("amount", line) : 0;
  return { ...line, findings: kept > 0 ? keepSome(told, kept) : told, outcome: "faulty", ...sure };
}

/** What names a line in a sentence; left out where the corrigé is not published. */
export const about = ({ figure, side }: ExpectedLine): Finding["params"] => ({ step: figure.label, side });

type Fault = "side" | "account" | "other-plan";

function faultOf({ account, side }: Placement): Fault | null {
  if (account === "other-plan") return "other-plan";
  if (account === "other") return "account";
  return side ? null : "side";
}

/** A wrong account or side costs more where the rest of the line is wrong too. */
const isOnlyFault = ({ account, side, amount }: Placement) => amount && (account === "same" || side);

function keptFor(fault: Fault | "amount", { expected, keeps }: ToMark): number {
  const kept = keeps[fault === "other-plan" ? "plan" : fault] ?? 0;
  return Math.min(kept, expected.points);
}

const keepSome = (findings: readonly Finding[], kept: number): Finding[] =>
  findings.map((finding, index) => (index === 0 ? { ...finding, points: kept } : finding));

const faulty = (line: ToMark, code: string, points: number): MarkedLine => ({
  ...line,
  findings: [{ code, points, params: { ...about(line.expected), of: line.expected.points } }],
  outcome: "faulty",
  proposed: 0,
  agrees: false,
});

const open = (line: ToMark, code: string): MarkedLine => ({
  ...line,
  findings: [{ code, points: 0, params: { ...about(line.expected), of: line.expected.points } }],
  outcome: "open",
  proposed: 0,
  agrees: false,
});
