import type { AppContext } from "#app/config/context.server.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import { selectCommissionMark } from "#app/db/commission-marks.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { markRule } from "#grading/final-mark.ts";
import { proposedRange, type Degrees, type ProposedRange } from "#grading/proposed-range.ts";
import type { AssessmentGrid } from "#schemas/assessment-grid.ts";
import { readGrid } from "./read-grid.server.ts";

/** What the page of a commission shows of one copy. */
export interface CommissionData {
  copyNumber: string;
  sittingId: string;
  grid: AssessmentGrid;
  degrees: Degrees;
  /** Hundredths of a point; null until it is entered. */
  mark: number | null;
  appreciation: string;
  revision: number;
  changedAt: string | null;
  outOf: number;
  range: ProposedRange | null;
  /** Points in hundredths; null while the machine has not marked the copy. */
  points: { total: number; max: number; pending: number } | null;
  zone: string;
}

/** The grid of a copy as it stands; null where its paper counts points, and no commission marks it. */
export async function loadCommission(
  { db }: AppContext,
  { sitting, attempt, zone }: { sitting: StaffSittingRow; attempt: AttemptRow; zone: string },
): Promise<CommissionData | null> {
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  const { file } = scenario.source;
  const { by, outOf } = markRule(file, scenario.max);
  if (by === "points") return null;
  const written = await selectCommissionMark(db, attempt.id);
  const grid = written?.grid ?? (await readGrid(file.block));
  const degrees = written?.degrees ?? {};
  const copy = await loadFinalCopy(db, attempt.id);
  return {
    copyNumber: attempt.copy_number,
    sittingId: sitting.id,
    grid,
    degrees,
    mark: written?.mark ?? null,
    appreciation: written?.appreciation ?? "",
    revision: written?.revision ?? 0,
    changedAt: written?.changedAt ?? null,
    outOf,
    range: proposedRange(grid, degrees, outOf),
    points: copy && { total: copy.result.total, max: copy.result.max, pending: copy.result.pending },
    zone,
  };
}
