import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { deadlineOf, isClosed } from "#app/attempts/attempt-clock.ts";
import type { AppContext } from "#app/config/context.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { type CandidateSittingRow, selectSittingsOfCandidate } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import { finalMark, markRule } from "#grading/final-mark.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import { sittingState } from "./sitting-state.ts";

/** An exam to sit: open, begun, or to come. */
export interface ExamToSit {
  sittingId: string;
  title: string;
  opensAt: Instant;
  closesAt: Instant;
  /** Extra time included. */
  durationMs: number;
  state: "upcoming" | "open" | "writing";
  /** When the copy that was begun must be handed in. */
  deadlineAt: Instant | null;
}

/** A copy that was handed in, or whose time ran out. */
export interface PastCopy {
  attemptId: string;
  title: string;
  at: Instant;
  stage: CandidateSittingRow["stage"];
  /** « 13,5 » and « 20 »; null before publication, or while something waits for a person. */
  mark: { value: string; outOf: string } | null;
}

export interface CandidateHome {
  exams: ExamToSit[];
  copies: PastCopy[];
}

/** What a candidate finds: exams in the order in which they matter, then their copies, the latest first. */
export async function candidateHome(
  { db, now }: AppContext,
  account: SignedInAccount,
): Promise<CandidateHome> {
  const at = now();
  const rows = await selectSittingsOfCandidate(db, account.id);
  const exams = rows.flatMap((row) => examOf(row, account, at)).sort(byUrgency);
  const done = rows.filter((row) => {
    const times = attemptTimes(row);
    return times !== null && isClosed(times, at);
  });
  return { exams, copies: await Promise.all(done.map((row) => copyOf(db, row))) };
}

function examOf(row: CandidateSittingRow, { extraTimePercent }: SignedInAccount, now: Instant): ExamToSit[] {
  const state = stateOf(row, now);
  if (state === null) return [];
  const { opens_at: opensAt, closes_at: closesAt, duration_ms } = row;
  // The whole time of who begins at once, which extra time lengthens.
  const end = deadlineOf({ startedAt: opensAt, durationMs: duration_ms, closesAt, extraTimePercent });
  const durationMs = Date.parse(end) - Date.parse(opensAt);
  return [
    {
      sittingId: row.id,
      title: row.title,
      opensAt,
      closesAt,
      durationMs,
      state,
      deadlineAt: row.deadline_at,
    },
  ];
}

function stateOf(row: CandidateSittingRow, now: Instant): ExamToSit["state"] | null {
  const times = attemptTimes(row);
  if (times !== null) return isClosed(times, now) ? null : "writing";
  const state = sittingState(row, now);
  return state === "open" || state === "upcoming" ? state : null;
}

function attemptTimes({ deadline_at, submitted_at }: CandidateSittingRow) {
  return deadline_at === null ? null : { deadline_at, submitted_at };
}

const URGENCY = { writing: 0, open: 1, upcoming: 2 } as const;
const byUrgency = (left: ExamToSit, right: ExamToSit) =>
  URGENCY[left.state] - URGENCY[right.state] || (left.opensAt < right.opensAt ? -1 : 1);

async function copyOf(db: Db, row: CandidateSittingRow): Promise<PastCopy> {
  const attemptId = row.attempt_id ?? "";
  return {
    attemptId,
    title: row.title,
    at: row.submitted_at ?? row.deadline_at ?? "",
    stage: row.stage,
    mark: row.stage === "none" ? null : await markOf(db, attemptId),
  };
}

async function markOf(db: Db, attemptId: string): Promise<PastCopy["mark"]> {
  const copy = await loadFinalCopy(db, attemptId);
  if (!copy) return null;
  const { result, version, commission } = copy;
  const rule = markRule(version.scenario.source.file, result.max);
  const mark = finalMark({ ...result, entered: commission?.mark ?? null }, rule);
  if (mark === null) return null;
  return {
    value: formatNumber(mark.rounded.toFixed(), { decimals: { min: 1, max: 2 } }),
    outOf: String(rule.outOf),
  };
}
