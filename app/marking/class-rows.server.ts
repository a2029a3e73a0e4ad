import type { AppContext } from "#app/config/context.server.ts";
import { selectEnteredMarksOfSitting } from "#app/db/commission-marks.server.ts";
import { selectCorrectionsOfSitting, type CorrectionRow } from "#app/db/corrections.server.ts";
import { selectNewestRunsOfSitting, type GradingRun } from "#app/db/grading-runs.server.ts";
import { selectLateSavesOfSitting } from "#app/db/saves.server.ts";
import {
  selectExpectedCandidates,
  type ExpectedCandidate,
  type StaffSittingRow,
} from "#app/db/sittings.server.ts";
import { isClosed } from "#app/attempts/attempt-clock.ts";
import { finalResult } from "#app/grading/final-copy.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { totalsOf } from "./build-marking-copy.ts";
import { byCopyNumber } from "./sort-rows.ts";
import type { CopyTotals } from "./marking-copy.ts";
import type { ClassRow, MarkingState } from "./class-row.ts";

/** Every copy of a sitting with its marks as they stand, by copy number; then who has no copy. */
export async function classRows(
  { db, now }: AppContext,
  sitting: StaffSittingRow,
  { withNames }: { withNames: boolean },
): Promise<ClassRow[]> {
  const [candidates, runs, corrections, entered, late] = [
    await selectExpectedCandidates(db, sitting),
    await selectNewestRunsOfSitting(db, sitting.id),
    byAttempt(await selectCorrectionsOfSitting(db, sitting.id)),
    await selectEnteredMarksOfSitting(db, sitting.id),
    await selectLateSavesOfSitting(db, sitting.id),
  ];
  const rows: ClassRow[] = [];
  for (const candidate of candidates) {
    const run = runs.get(candidate.attempt_id ?? "");
    const totals = run ? await totalsOfRun(run, corrections.get(run.attemptId) ?? []) : null;
    rows.push({
      copyNumber: candidate.copy_number,
      state: stateOf(candidate, totals, now()),
      totals,
      lateSaves: late.get(candidate.attempt_id ?? "") ?? 0,
      name: withNames ? candidate.display_name : null,
    });
  }
  return rows.toSorted(byCopyNumber);

  async function totalsOfRun(run: GradingRun, rowsOfCopy: readonly CorrectionRow[]): Promise<CopyTotals> {
    const version = await loadVersion(db, run.scenarioVersionId);
    const result = finalResult(run, version, rowsOfCopy);
    return totalsOf({ ...result, entered: entered.get(run.attemptId) ?? null }, version.scenario);
  }
}

function byAttempt(rows: readonly CorrectionRow[]): ReadonlyMap<string, CorrectionRow[]> {
  const grouped = new Map<string, CorrectionRow[]>();
  for (const row of rows) grouped.set(row.attempt_id, [...(grouped.get(row.attempt_id) ?? []), row]);
  return grouped;
}

function stateOf(
  { attempt_id, deadline_at, submitted_at }: ExpectedCandidate,
  totals: CopyTotals | null,
  now: string,
): MarkingState {
  if (attempt_id === null || deadline_at === null) return "absent";
  if (!isClosed({ deadline_at, submitted_at }, now)) return "writing";
  if (!totals) return "ungraded";
  return totals.pending > 0 ? "to-mark" : "marked";
}
