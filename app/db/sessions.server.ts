import type { Insertable } from "kysely";
import type { Instant } from "#app/config/instant.ts";
import type { Session } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export async function insertSession(db: Db, session: Insertable<Session>): Promise<void> {
  await db.insertInto("session").values(session).execute();
}

/** The session of a token with its account and school, if the session is open and the account not disabled. */
export function selectOptionalOpenSession(db: Db, tokenHash: string, now: Instant) {
  return db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .innerJoin("school", "school.id", "account.school_id")
    .select([
      "session.id as session_id",
      "session.expires_at",
      "account.id",
      "account.school_id",
      "account.role",
      "account.login",
      "account.display_name",
      "account.extra_time_percent",
      "account.demo",
      "school.name as school_name",
      "school.zone",
    ])
    .where("session.token_hash", "=", tokenHash)
    .where("session.revoked_at", "is", null)
    .where("session.expires_at", ">", now)
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
}

/** Whether the account ever held this token, ended sessions included. */
export async function hasHeldToken(db: Db, accountId: string, tokenHash: string): Promise<boolean> {
  const row = await sessionsOf(db, accountId).where("token_hash", "=", tokenHash).executeTakeFirst();
  return row !== undefined;
}

export async function hasSignedInFrom(db: Db, accountId: string, address: string): Promise<boolean> {
  const row = await sessionsOf(db, accountId).where("address", "=", address).limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function updateSessionExpiry(db: Db, id: string, expiresAt: Instant): Promise<void> {
  await db.updateTable("session").set({ expires_at: expiresAt }).where("id", "=", id).execute();
}

export async function revokeSession(db: Db, tokenHash: string, now: Instant): Promise<void> {
  await open(db, now).where("token_hash", "=", tokenHash).execute();
}

/** Ends every session of an account, but the one to keep. */
export async function revokeSessionsOf(
  db: Db,
  { accountId, except, now }: { accountId: string; except?: string; now: Instant },
): Promise<void> {
  const all = open(db, now).where("account_id", "=", accountId);
  await (except === undefined ? all : all.where("id", "!=", except)).execute();
}

/** Which of some accounts have a session that is open. */
export async function selectSignedIn(
  db: Db,
  accountIds: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  if (accountIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("session")
    .select("account_id")
    .distinct()
    .where("account_id", "in", accountIds)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .execute();
  return new Set(rows.map((row) => row.account_id));
}

export async function deleteSessionsEndedBefore(db: Db, moment: Instant): Promise<void> {
  await db.deleteFrom("session").where("expires_at", "<", moment).execute();
}

function sessionsOf(db: Db, accountId: string) {
  return db.selectFrom("session").select("id").where("account_id", "=", accountId);
}

function open(db: Db, now: Instant) {
  return db.updateTable("session").set({ revoked_at: now }).where("revoked_at", "is", null);
}
