import type { Insertable, Selectable } from "kysely";
import type { Correction } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type CorrectionRow = Selectable<Correction>;

export async function insertCorrection(db: Db, correction: Insertable<Correction>): Promise<void> {
  await db.insertInto("correction").values(correction).execute();
}

/** Every correction of a copy, lifted ones included, in the order in which they were made. */
export async function selectCorrections(db: Db, attemptId: string): Promise<CorrectionRow[]> {
  return inOrder(db).where("correction.attempt_id", "=", attemptId).execute();
}

/** The corrections of all copies of a sitting, in the order in which they were made. */
export async function selectCorrectionsOfSitting(db: Db, sittingId: string): Promise<CorrectionRow[]> {
  return inOrder(db)
    .innerJoin("attempt", "attempt.id", "correction.attempt_id")
    .where("attempt.sitting_id", "=", sittingId)
    .execute();
}

/** Lifts what was decided on a criterion: nothing counts there any more until a new decision. */
export async function liftCorrections(
  db: Db,
  {
    attemptId,
    answerId,
    criterion,
    at,
  }: { attemptId: string; answerId: string; criterion: string; at: string },
): Promise<void> {
  await db
    .updateTable("correction")
    .set({ lifted_at: at })
    .where("attempt_id", "=", attemptId)
    .where("answer_id", "=", answerId)
    .where("criterion", "=", criterion)
    .where("lifted_at", "is", null)
    .execute();
}

const inOrder = (db: Db) =>
  db
    .selectFrom("correction")
    .selectAll("correction")
    .orderBy("correction.created_at")
    .orderBy("correction.id");
