import type { Insertable, Selectable } from "kysely";
import { dialectOf } from "./dialect.server.ts";
import type { Attempt } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type AttemptRow = Selectable<Attempt>;

export async function selectOptionalAttempt(db: Db, attemptId: string): Promise<AttemptRow | null> {
  const row = await db.selectFrom("attempt").selectAll().where("id", "=", attemptId).executeTakeFirst();
  return row ?? null;
}

/** Reads an attempt inside a transaction so that nobody else decides on it meanwhile; null where there is none. */
export async function lockAttempt(trx: Db, attemptId: string): Promise<AttemptRow | null> {
  const query = trx.selectFrom("attempt").selectAll().where("id", "=", attemptId);
  const row = await (dialectOf(trx) === "postgres" ? query.forUpdate() : query).executeTakeFirst();
  return row ?? null;
}

export async function selectOptionalAttemptOf(
  db: Db,
  { sittingId, accountId }: { sittingId: string; accountId: string },
): Promise<AttemptRow | null> {
  const row = await db
    .selectFrom("attempt")
    .selectAll()
    .where("sitting_id", "=", sittingId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** The numbers already given to copies of a sitting. */
export async function selectCopyNumbers(db: Db, sittingId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("attempt")
    .select("copy_number")
    .where("sitting_id", "=", sittingId)
    .execute();
  return new Set(rows.map((row) => row.copy_number));
}

export async function insertAttempt(db: Db, attempt: Insertable<Attempt>): Promise<AttemptRow> {
  return db.insertInto("attempt").values(attempt).returningAll().executeTakeFirstOrThrow();
}

/** Writes down that a copy was handed in; the first time counts. */
export async function markSubmitted(db: Db, attemptId: string, at: string): Promise<void> {
  await db
    .updateTable("attempt")
    .set({ submitted_at: at })
    .where("id", "=", attemptId)
    .where("submitted_at", "is", null)
    .execute();
}

/** Writes down that an attempt is closed; the first time counts. */
export async function markClosed(db: Db, attemptId: string, at: string): Promise<void> {
  await db
    .updateTable("attempt")
    .set({ closed_at: at })
    .where("id", "=", attemptId)
    .where("closed_at", "is", null)
    .execute();
}

/** Attempts that are closed at this instant, handed in or past their deadline, and not yet written down as such. */
export async function selectAttemptsToClose(db: Db, now: string, limit: number): Promise<AttemptRow[]> {
  return db
    .selectFrom("attempt")
    .selectAll()
    .where("closed_at", "is", null)
    .where((eb) => eb.or([eb("submitted_at", "is not", null), eb("deadline_at", "<=", now)]))
    .orderBy("deadline_at")
    .limit(limit)
    .execute();
}
