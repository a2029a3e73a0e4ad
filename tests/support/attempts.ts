import { uuidv7 } from "uuidv7";
import type { Insertable } from "kysely";
import type { Attempt, Sitting } from "#app/db/types.gen.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { anAccount } from "./people.ts";

const MORNING = "2026-11-24T08:00:00.000Z";

/** Writes a sitting from 08:00 to 12:00 UTC, of three hours, for a class of one candidate; gives their ids. */
export async function aSitting(db: Db, sitting: Partial<Insertable<Sitting>> = {}) {
  const candidate = await anAccount(db, { display_name: "Inès Valmont" });
  const id = sitting.id ?? uuidv7();
  const classId = uuidv7();
  const school_id = candidate.school_id;
  const scenario_version_id = sitting.scenario_version_id ?? (await aScenarioVersion(db));
  await db
    .insertInto("class")
    .values({ id: classId, school_id, name: "GPME 2", year: "2026-2027", created_at: MORNING })
    .execute();
  await db.insertInto("class_member").values({ class_id: classId, account_id: candidate.id }).execute();
  await db
    .insertInto("sitting")
    .values({
      id,
      school_id,
      class_id: classId,
      title: "Épreuve blanche U6",
      opens_at: MORNING,
      closes_at: "2026-11-24T12:00:00.000Z",
      duration_ms: 3 * 3_600_000,
      variants: "reference",
      stage: "none",
      created_by: candidate.id,
      created_at: MORNING,
      ...sitting,
      scenario_version_id,
    })
    .execute();
  return { sittingId: id, candidateId: candidate.id, classId, schoolId: school_id };
}

/** Writes an attempt begun at 08:00 UTC and due at 11:00, of a sitting of its own; gives their ids. */
export async function anAttempt(db: Db, attempt: Partial<Insertable<Attempt>> = {}) {
  const sitting = await aSitting(db);
  const id = uuidv7();
  await db
    .insertInto("attempt")
    .values({
      id,
      sitting_id: sitting.sittingId,
      account_id: sitting.candidateId,
      copy_number: "0427",
      draw: JSON.stringify({ set: "reference", values: {} }),
      started_at: MORNING,
      deadline_at: "2026-11-24T11:00:00.000Z",
      ...attempt,
    })
    .execute();
  return { attemptId: id, ...sitting };
}

async function aScenarioVersion(db: Db): Promise<string> {
  const id = uuidv7();
  await db
    .insertInto("scenario_version")
    .values({
      id,
      scenario_id: "u6-le-fournil-des-halles",
      content_hash: id,
      title: "Le Fournil des Halles",
      block: "U6",
      files: "{}",
      compiled_html: "{}",
      created_at: MORNING,
    })
    .execute();
  return id;
}
