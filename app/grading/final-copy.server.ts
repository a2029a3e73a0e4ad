import type { CorrectionRow } from "#app/db/corrections.server.ts";
import { selectCorrections } from "#app/db/corrections.server.ts";
import { selectCommissionMark, type CommissionMark } from "#app/db/commission-marks.server.ts";
import { selectNewestRun, type GradingRun } from "#app/db/grading-runs.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadVersion, type PublishedVersion } from "#app/papers/load-version.server.ts";
import { applyCorrections, type FinalResult } from "#grading/apply-corrections.ts";
import type { Correction } from "#grading/corrections.ts";
import { rubricsOf } from "#grading/rubric-of.ts";

/** A marked copy: the newest run of the machine and what persons decided since. */
export interface FinalCopy {
  run: GradingRun;
  version: PublishedVersion;
  result: FinalResult;
  /** What a commission wrote, where the paper is marked on a grid. */
  commission: CommissionMark | null;
  /** The last moment at which something changed in the marks, UTC ISO. */
  markedAt: string;
}

/** A copy as it stands, under the version that its newest run used; null while the machine has not marked it. */
export async function loadFinalCopy(db: Db, attemptId: string): Promise<FinalCopy | null> {
  const run = await selectNewestRun(db, attemptId);
  if (!run) return null;
  const version = await loadVersion(db, run.scenarioVersionId);
  const corrections = (await selectCorrections(db, attemptId)).map(correctionOf);
  const commission = await selectCommissionMark(db, attemptId);
  const changes = [...corrections.map(({ at }) => at), ...(commission ? [commission.changedAt] : [])];
  const markedAt = [run.createdAt, ...changes].toSorted().at(-1) ?? run.createdAt;
  return { run, version, result: resultOf(run, version, corrections), commission, markedAt };
}

/** The marks of a copy from what was read before: the machine's newest run, the corrections of persons. */
export const finalResult = (
  run: GradingRun,
  version: PublishedVersion,
  rows: readonly CorrectionRow[],
): FinalResult => resultOf(run, version, rows.map(correctionOf));

const resultOf = (run: GradingRun, { scenario }: PublishedVersion, corrections: readonly Correction[]) =>
  applyCorrections(run.result, rubricsOf(scenario), corrections);

const correctionOf = (row: CorrectionRow): Correction => ({
  answerId: row.answer_id,
  criterion: row.criterion,
  points: row.points,
  comment: row.comment,
  reason: row.reason,
  by: row.by_account,
  at: row.created_at,
  liftedAt: row.lifted_at,
});
