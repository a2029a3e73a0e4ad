import { insertAuditEntry } from "#app/db/audit.server.ts";
import { selectCopyNumbers, type SittingOfCandidate } from "#app/db/attempts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { drawValues, fixedSet, referenceDraw, type Chance } from "#grading/draw.ts";
import type { Draw } from "#grading/named-values.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";

interface Drawing {
  db: Db;
  sitting: SittingOfCandidate;
  chance: Chance;
  now: Instant;
}

/** The values of a new copy, as its sitting wants them: the reference set, one of the fixed sets, or its own. */
export async function drawFor({ db, sitting, chance, now }: Drawing): Promise<Draw> {
  if (sitting.variants === "reference") return referenceDraw();
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  if (sitting.variants === "sets") return nextSet(scenario, (await selectCopyNumbers(db, sitting.id)).size);
  const { draw, exhausted } = drawValues(scenario, chance);
  // Staff are told: every candidate whose draw failed has the same figures.
  if (exhausted)
    await insertAuditEntry(db, {
      at: now,
      by: null,
      action: "draw-exhausted",
      subject: `sitting:${sitting.id}`,
    });
  return draw;
}

/** Sets are dealt in turn, so that neighbours differ and a class is shared evenly. */
function nextSet(scenario: CompiledScenario, copiesBegun: number): Draw {
  const sets = [...scenario.sets.keys()];
  const set = sets[copiesBegun % sets.length];
  return (set === undefined ? null : fixedSet(scenario, set)) ?? referenceDraw();
}
