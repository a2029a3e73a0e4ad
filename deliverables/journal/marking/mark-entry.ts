import type { Finding } from "#schemas/grading.ts";
import type { ExpectedEntry } from "../compile-entries.ts";
import type { Journal } from "../schema.ts";
import type { MarkedLine } from "./mark-line.ts";

/** Points that are sure, and what a person has still to decide on, hundredths. */
export interface Earned {
  findings: Finding[];
  pending: number;
  proposed: number;
}

/** Marks by entry: an entry whose lines are all right, or carried, earns its points, else none. */
export function markByEntry(
  entries: readonly ExpectedEntry[],
  lines: readonly (readonly MarkedLine[])[],
  carry: Journal["carry"],
): Earned {
  const penalty = typeof carry === "object" ? (carry.penalty ?? 0) : 0;
  const earned = entries.map((entry, index) => markEntry(entry, lines[index] ?? [], { index, penalty }));
  return {
    findings: earned.flatMap(({ findings }) => findings),
    pending: earned.reduce((total, { pending }) => total + pending, 0),
    proposed: earned.reduce((total, { proposed }) => total + proposed, 0),
  };
}

function markEntry(
  { says, points }: ExpectedEntry,
  lines: readonly MarkedLine[],
  { index, penalty }: { index: number; penalty: number },
): Earned {
  const has = (outcome: MarkedLine["outcome"]) => lines.some((line) => line.outcome === outcome);
  const entry: Finding["params"] = { number: index + 1, says: says ?? "", of: points };
  const notes = lines.filter(({ outcome }) => outcome !== "good" && outcome !== "carried").flatMap(asNotes);
  if (has("faulty"))
    return {
      findings: [{ code: "entry-faulty", points: 0, params: entry }, ...notes],
      pending: 0,
      proposed: 0,
    };
  if (has("open")) {
    const proposed = lines.every(({ outcome, agrees }) => outcome !== "open" || agrees) ? points : 0;
    return {
      findings: [{ code: "entry-open", points: 0, params: entry }, ...notes],
      pending: points,
      proposed,
    };
  }
  if (!has("carried"))
    return { findings: [{ code: "right", points, params: entry }], pending: 0, proposed: 0 };
  const cost = Math.min(penalty, points);
  const findings: Finding[] = [{ code: "carried", points, params: entry }];
  if (cost > 0) findings.push({ code: "carry-penalty", points: -cost, params: { of: 0 } });
  return { findings, pending: 0, proposed: 0 };
}

/** Where the entry has the points, its lines only say what is wrong. */
const asNotes = ({ findings }: MarkedLine): Finding[] =>
  findings.map((finding) => ({ ...finding, points: 0, params: { ...finding.params, of: 0 } }));
