import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { markRule, type MarkRule } from "#grading/final-mark.ts";

/** How the paper of a sitting is marked: out of how much, by its points or by a commission. */
export async function ruleOfSitting(db: Db, sitting: StaffSittingRow): Promise<MarkRule> {
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  return markRule(scenario.source.file, scenario.max);
}
