import type { Insertable, Selectable } from "kysely";
import type { ScenarioVersion } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type ScenarioVersionRow = Selectable<ScenarioVersion>;

/** What lists of papers need of a version: not its files. */
export type ScenarioVersionSummary = Pick<
  ScenarioVersionRow,
  "id" | "scenario_id" | "title" | "block" | "created_at"
>;

export async function selectOptionalVersion(db: Db, id: string): Promise<ScenarioVersionRow | null> {
  const row = await db.selectFrom("scenario_version").selectAll().where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

export async function selectVersionByHash(
  db: Db,
  scenarioId: string,
  contentHash: string,
): Promise<ScenarioVersionRow | null> {
  const row = await db
    .selectFrom("scenario_version")
    .selectAll()
    .where("scenario_id", "=", scenarioId)
    .where("content_hash", "=", contentHash)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest version of a case study; null where none was published. */
export async function selectNewestVersion(db: Db, scenarioId: string): Promise<ScenarioVersionRow | null> {
  const row = await db
    .selectFrom("scenario_version")
    .selectAll()
    .where("scenario_id", "=", scenarioId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Every published version, newest first. */
export async function selectVersions(db: Db): Promise<ScenarioVersionSummary[]> {
  return db
    .selectFrom("scenario_version")
    .select(["id", "scenario_id", "title", "block", "created_at"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

export async function insertVersion(db: Db, version: Insertable<ScenarioVersion>): Promise<void> {
  await db.insertInto("scenario_version").values(version).execute();
}
