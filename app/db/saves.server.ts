import type { Insertable, Selectable } from "kysely";
import type { AnswerSave, LateAcceptance, PresentAnswer } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type SaveRow = Selectable<AnswerSave>;
export type PresentAnswerRow = Selectable<PresentAnswer>;

export async function insertSave(db: Db, save: Insertable<AnswerSave>): Promise<void> {
  await db.insertInto("answer_save").values(save).execute();
}

/** The save that this writer already sent under this number, if any. */
export async function selectOptionalSave(
  db: Db,
  { attemptId, writer, counter }: { attemptId: string; writer: string; counter: number },
): Promise<SaveRow | null> {
  const row = await db
    .selectFrom("answer_save")
    .selectAll()
    .where("attempt_id", "=", attemptId)
    .where("writer", "=", writer)
    .where("counter", "=", counter)
    .executeTakeFirst();
  return row ?? null;
}

export async function selectSave(db: Db, saveId: string): Promise<SaveRow> {
  return db.selectFrom("answer_save").selectAll().where("id", "=", saveId).executeTakeFirstOrThrow();
}

/** Every save of an attempt, in the order in which they were received. */
export async function selectSaves(db: Db, attemptId: string): Promise<SaveRow[]> {
  return db
    .selectFrom("answer_save")
    .selectAll()
    .where("attempt_id", "=", attemptId)
    .orderBy("received_at")
    .orderBy("id")
    .execute();
}

/** The saves that became the present one of some answers, by copy, in the order in which they were received. */
export function selectPresentSaves(
  db: Db,
  { attemptIds, answerIds }: { attemptIds: readonly string[]; answerIds: readonly string[] },
): Promise<Pick<SaveRow, "attempt_id" | "answer_id" | "raw" | "received_at">[]> {
  return db
    .selectFrom("answer_save")
    .select(["attempt_id", "answer_id", "raw", "received_at"])
    .where("attempt_id", "in", attemptIds)
    .where("answer_id", "in", answerIds)
    .where("fate", "=", "present")
    .orderBy("received_at")
    .orderBy("id")
    .execute();
}

export async function selectOptionalPresentAnswer(
  db: Db,
  { attemptId, answerId }: { attemptId: string; answerId: string },
): Promise<PresentAnswerRow | null> {
  const row = await db
    .selectFrom("present_answer")
    .selectAll()
    .where("attempt_id", "=", attemptId)
    .where("answer_id", "=", answerId)
    .executeTakeFirst();
  return row ?? null;
}

/** The answers of an attempt as they stand, by id. */
export async function selectPresentAnswers(db: Db, attemptId: string): Promise<PresentAnswerRow[]> {
  return db
    .selectFrom("present_answer")
    .selectAll()
    .where("attempt_id", "=", attemptId)
    .orderBy("answer_id")
    .execute();
}

/** The answers of every copy of a sitting as they stand. */
export function selectPresentAnswersOfSitting(db: Db, sittingId: string): Promise<PresentAnswerRow[]> {
  return db
    .selectFrom("present_answer")
    .innerJoin("attempt", "attempt.id", "present_answer.attempt_id")
    .selectAll("present_answer")
    .where("attempt.sitting_id", "=", sittingId)
    .execute();
}

export async function upsertPresentAnswer(db: Db, answer: Insertable<PresentAnswer>): Promise<void> {
  await db
    .insertInto("present_answer")
    .values(answer)
    .onConflict((oc) =>
      oc.columns(["attempt_id", "answer_id"]).doUpdateSet((eb) => ({
        revision: eb.ref("excluded.revision"),
        raw: eb.ref("excluded.raw"),
        saved_at: eb.ref("excluded.saved_at"),
      })),
    )
    .execute();
}

/** Replaces the answers of an attempt as they stand, all at once. */
export async function replacePresentAnswers(
  trx: Db,
  attemptId: string,
  answers: readonly PresentAnswerRow[],
): Promise<void> {
  await trx.deleteFrom("present_answer").where("attempt_id", "=", attemptId).execute();
  if (answers.length > 0)
    await trx
      .insertInto("present_answer")
      .values([...answers])
      .execute();
}

/** The acceptances of late saves of an attempt, in order. */
export async function selectLateAcceptances(
  db: Db,
  attemptId: string,
): Promise<Selectable<LateAcceptance>[]> {
  return db
    .selectFrom("late_acceptance")
    .innerJoin("answer_save", "answer_save.id", "late_acceptance.save_id")
    .selectAll("late_acceptance")
    .where("answer_save.attempt_id", "=", attemptId)
    .orderBy("late_acceptance.accepted_at")
    .orderBy("late_acceptance.id")
    .execute();
}

export async function insertLateAcceptance(db: Db, acceptance: Insertable<LateAcceptance>): Promise<void> {
  await db.insertInto("late_acceptance").values(acceptance).execute();
}

/** How many late answers of each copy of a sitting nobody has accepted, by attempt; `$rough` and the like are none. */
export async function selectLateSavesOfSitting(
  db: Db,
  sittingId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("answer_save")
    .innerJoin("attempt", "attempt.id", "answer_save.attempt_id")
    .leftJoin("late_acceptance", "late_acceptance.save_id", "answer_save.id")
    .select(["answer_save.attempt_id", (eb) => eb.fn.countAll<number>().as("count")])
    .where("attempt.sitting_id", "=", sittingId)
    .where("answer_save.fate", "=", "late")
    .where("answer_save.answer_id", "not like", "$%")
    .where("late_acceptance.id", "is", null)
    .groupBy("answer_save.attempt_id")
    .execute();
  return new Map(rows.map(({ attempt_id, count }) => [attempt_id, Number(count)]));
}
