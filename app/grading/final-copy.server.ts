import type { CorrectionRow } from "#app/db/corrections.server.ts";
import { selectCorrections } from "#app/db/corrections.server.ts";
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
  /** The last moment at which something changed in the marks, UTC ISO. */
  markedAt: string;
}

/** A copy as it stands, under the version that its newest run used; null while the machine has not marked it. */
export async function loadFinalCopy(db: Db, attemptId: string): Promise<FinalCopy | null> {
  const run = await selectNewestRun(db, attemptId);
  if (!run) return null;
  const version = await loadVersion(db, run.scenarioVersionId);
  return finalCopy(run, version, await selectCorrections(db, attemptId));
}

/** The same from what was read before. */
export function finalCopy(
  run: GradingRun,
  version: PublishedVersion,
  rows: readonly CorrectionRow[],
): FinalCopy {
  const corrections = rows.map(correctionOf);
  const result = applyCorrections(run.result, rubricsOf(version.scenario), corrections);
  const markedAt = [run.createdAt, ...corrections.map(({ at }) => at)].toSorted().at(-1) ?? run.createdAt;
  return { run, version, result, markedAt };
}

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
