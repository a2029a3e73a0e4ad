import type { Insertable, Selectable } from "kysely";
import { dialectOf } from "./dialect.server.ts";
import type { Attempt, Sitting } from "./types.gen.ts";
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

/** Attempts that are handed in, or whose deadline came by that instant, and that are not yet written down as closed. */
export async function selectAttemptsToClose(
  db: Db,
  { deadlineBy, limit }: { deadlineBy: string; limit: number },
): Promise<AttemptRow[]> {
  return db
    .selectFrom("attempt")
    .selectAll()
    .where("closed_at", "is", null)
    .where((eb) => eb.or([eb("submitted_at", "is not", null), eb("deadline_at", "<=", deadlineBy)]))
    .orderBy("deadline_at")
    .limit(limit)
    .execute();
}

/** A sitting as one of its candidates finds it. */
export interface SittingOfCandidate extends Selectable<Sitting> {
  extra_time_percent: number;
  display_name: string;
  /** IANA zone of the school, in which instants are shown. */
  zone: string;
}

/** A sitting, for a candidate who is on its list; null for anybody else. */
export async function selectSittingOfCandidate(
  db: Db,
  { sittingId, accountId }: { sittingId: string; accountId: string },
): Promise<SittingOfCandidate | null> {
  const row = await db
    .selectFrom("sitting")
    .innerJoin("class_member", "class_member.class_id", "sitting.class_id")
    .innerJoin("account", "account.id", "class_member.account_id")
    .innerJoin("school", "school.id", "sitting.school_id")
    .selectAll("sitting")
    .select(["account.extra_time_percent", "account.display_name", "school.zone"])
    .where("sitting.id", "=", sittingId)
    .where("account.id", "=", accountId)
    .where((eb) =>
      eb.or([
        eb("sitting.group_name", "is", null),
        eb("sitting.group_name", "=", eb.ref("class_member.group_name")),
      ]),
    )
    .executeTakeFirst();
  return row ?? null;
}

/** Makes the candidates who begin a sitting at once wait for one another. */
export async function lockSitting(trx: Db, sittingId: string): Promise<void> {
  const query = trx.selectFrom("sitting").select("id").where("id", "=", sittingId);
  await (dialectOf(trx) === "postgres" ? query.forUpdate() : query).execute();
}

/** An attempt with what its page says of the sitting. */
export interface CopyRow extends AttemptRow {
  scenario_version_id: string;
  sitting_title: string;
  display_name: string;
  zone: string;
}

/** A candidate's own attempt; null where there is none of this id, or it is somebody else's. */
export async function selectOptionalCopy(
  db: Db,
  { attemptId, accountId }: { attemptId: string; accountId: string },
): Promise<CopyRow | null> {
  const row = await db
    .selectFrom("attempt")
    .innerJoin("sitting", "sitting.id", "attempt.sitting_id")
    .innerJoin("account", "account.id", "attempt.account_id")
    .innerJoin("school", "school.id", "sitting.school_id")
    .selectAll("attempt")
    .select(["sitting.scenario_version_id", "sitting.title as sitting_title"])
    .select(["account.display_name", "school.zone"])
    .where("attempt.id", "=", attemptId)
    .where("attempt.account_id", "=", accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** A copy by its number, which is unique in its sitting; null where there is none. */
export async function selectOptionalAttemptByNumber(
  db: Db,
  { sittingId, copyNumber }: { sittingId: string; copyNumber: string },
): Promise<AttemptRow | null> {
  const row = await db
    .selectFrom("attempt")
    .selectAll()
    .where("sitting_id", "=", sittingId)
    .where("copy_number", "=", copyNumber)
    .executeTakeFirst();
  return row ?? null;
}

/** The copies of a sitting, in the order in which they were begun. */
export async function selectAttemptsOfSitting(db: Db, sittingId: string): Promise<AttemptRow[]> {
  return db
    .selectFrom("attempt")
    .selectAll()
    .where("sitting_id", "=", sittingId)
    .orderBy("started_at")
    .execute();
}

/** The last instant at which a copy of a sitting is open, handed in or not; null where nobody began. */
export async function selectLatestDeadline(db: Db, sittingId: string): Promise<string | null> {
  const row = await db
    .selectFrom("attempt")
    .select((eb) => eb.fn.max("deadline_at").as("latest"))
    .where("sitting_id", "=", sittingId)
    .executeTakeFirst();
  return row?.latest ?? null;
}
