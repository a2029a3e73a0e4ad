import type { Insertable } from "kysely";
import { AttemptResultSchema, type AttemptResult } from "#schemas/grading.ts";
import type { GradingRun as GradingRunTable } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

/** One marking of one copy, with what it stood on. */
export interface GradingRun {
  id: string;
  attemptId: string;
  scenarioVersionId: string;
  engineVersion: string;
  createdAt: string;
  result: AttemptResult;
}

export async function insertGradingRun(db: Db, run: Insertable<GradingRunTable>): Promise<void> {
  await db.insertInto("grading_run").values(run).execute();
}

/** The newest run of a copy, which is the one that counts; null while it was not marked. */
export async function selectNewestRun(db: Db, attemptId: string): Promise<GradingRun | null> {
  const row = await newestFirst(db).where("attempt_id", "=", attemptId).limit(1).executeTakeFirst();
  return row ? runOf(row) : null;
}

/** The newest run of each marked copy of a sitting, by attempt. */
export async function selectNewestRunsOfSitting(
  db: Db,
  sittingId: string,
): Promise<ReadonlyMap<string, GradingRun>> {
  const rows = await newestFirst(db)
    .innerJoin("attempt", "attempt.id", "grading_run.attempt_id")
    .where("attempt.sitting_id", "=", sittingId)
    .execute();
  const newest = new Map<string, GradingRun>();
  for (const row of rows) if (!newest.has(row.attempt_id)) newest.set(row.attempt_id, runOf(row));
  return newest;
}

/** Ids are in the order of time too: two runs of the same millisecond keep their order. */
const newestFirst = (db: Db) =>
  db
    .selectFrom("grading_run")
    .selectAll("grading_run")
    .orderBy("grading_run.created_at", "desc")
    .orderBy("grading_run.id", "desc");

function runOf(row: {
  id: string;
  attempt_id: string;
  scenario_version_id: string;
  engine_version: string;
  created_at: string;
  result: string;
}): GradingRun {
  return {
    id: row.id,
    attemptId: row.attempt_id,
    scenarioVersionId: row.scenario_version_id,
    engineVersion: row.engine_version,
    createdAt: row.created_at,
    result: AttemptResultSchema.parse(JSON.parse(row.result)),
  };
}
