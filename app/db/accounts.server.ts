import type { Insertable, Selectable } from "kysely";
import type { Account } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type AccountRow = Selectable<Account>;
export type Role = AccountRow["role"];

export async function insertAccount(db: Db, account: Insertable<Account>): Promise<void> {
  await db.insertInto("account").values(account).execute();
}

/** The login is the folded one; a disabled account is not found. */
export function selectOptionalAccountByLogin(db: Db, login: string): Promise<AccountRow | undefined> {
  return enabled(db).where("login", "=", login).executeTakeFirst();
}

export function selectOptionalAccount(db: Db, id: string): Promise<AccountRow | undefined> {
  return enabled(db).where("id", "=", id).executeTakeFirst();
}

/** The demonstration's accounts, in the order in which they were made. */
export function selectDemoAccounts(db: Db): Promise<AccountRow[]> {
  return enabled(db).where("demo", "=", 1).orderBy("created_at").orderBy("id").execute();
}

export async function hasAdministrator(db: Db): Promise<boolean> {
  const row = await enabled(db).where("role", "=", "administrator").limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function isLoginTaken(db: Db, login: string): Promise<boolean> {
  const row = await db.selectFrom("account").select("id").where("login", "=", login).executeTakeFirst();
  return row !== undefined;
}

export async function updatePasswordHash(db: Db, id: string, passwordHash: string): Promise<void> {
  await db.updateTable("account").set({ password_hash: passwordHash }).where("id", "=", id).execute();
}

/** The teachers of a school, in no order: names are sorted in code. */
export function selectTeachers(db: Db, schoolId: string): Promise<AccountRow[]> {
  return enabled(db).where("school_id", "=", schoolId).where("role", "=", "teacher").execute();
}

/** The teachers and administrators of a school, in no order. */
export function selectStaff(db: Db, schoolId: string): Promise<AccountRow[]> {
  return enabled(db).where("school_id", "=", schoolId).where("role", "!=", "candidate").execute();
}

export async function updateExtraTimePercent(db: Db, id: string, percent: number): Promise<void> {
  await db.updateTable("account").set({ extra_time_percent: percent }).where("id", "=", id).execute();
}

function enabled(db: Db) {
  return db.selectFrom("account").selectAll().where("disabled_at", "is", null);
}
