import { uuidv7 } from "uuidv7";
import { startAttempt } from "#app/attempts/start-attempt.server.ts";
import { plusMs, type Instant } from "#app/config/instant.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { publishVersion } from "#app/papers/publish-version.server.ts";
import { readReferenceLookup } from "#app/papers/reference-lookup.server.ts";
import { hashPassword } from "#app/security/password-hash.server.ts";
import { referenceDraw } from "#grading/draw.ts";
import { aSitting } from "./attempts.ts";
import { filesOfScenario } from "./a-published-scenario.ts";

export const PASSWORD = "un mot de passe de journée";

interface Options {
  db: Db;
  now: Instant;
  /** Time of the sitting; 20 s where the journey waits for its end. */
  seconds?: number;
  scenario?: { id: string; files: ReadonlyMap<string, Uint8Array> };
  extraTimePercent?: number;
}

/** Opens a sitting of a real paper for a candidate who can sign in; gives how to find it and who sits it. */
export async function anExamSitting({
  db,
  now,
  seconds = 4 * 3600,
  scenario,
  extraTimePercent = 0,
}: Options) {
  const id = "u6-le-fournil-des-halles";
  const folder = scenario ?? { id, files: filesOfScenario(id) };
  const published = await publishVersion({ db, folder, lookup: await readReferenceLookup(), now });
  if ("problems" in published) throw new Error(JSON.stringify(published.problems));
  const sitting = await aSitting(db, {
    scenario_version_id: published.versionId,
    opens_at: plusMs(now, -60_000),
    closes_at: plusMs(now, 12 * 3_600_000),
    duration_ms: seconds * 1_000,
  });
  const login = `ines-${uuidv7().slice(-8)}`;
  await db
    .updateTable("account")
    .set({ login, password_hash: await hashPassword(PASSWORD), extra_time_percent: extraTimePercent })
    .where("id", "=", sitting.candidateId)
    .execute();
  return { ...sitting, login, password: PASSWORD };
}

/** Begins the copy of a sitting, as its candidate would at the door. */
export async function aBegunCopy(db: Db, sitting: { sittingId: string; candidateId: string }, now: Instant) {
  const outcome = await startAttempt({
    db,
    sittingId: sitting.sittingId,
    accountId: sitting.candidateId,
    now,
    drawFor: async () => referenceDraw(),
    random: Math.random,
  });
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome.attempt.id;
}
