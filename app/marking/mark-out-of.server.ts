import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { markRule } from "#grading/final-mark.ts";

/** Out of how much the paper of a sitting is marked: « 20 ». */
export async function markOutOf(db: Db, sitting: StaffSittingRow): Promise<string> {
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  return String(markRule(scenario.source.file, scenario.max).outOf);
}
