import { uuidv7 } from "uuidv7";
import type { Insertable } from "kysely";
import type { Account, School } from "#app/db/types.gen.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

/** Writes a school and gives its id. */
export async function aSchool(db: Db, school: Partial<Insertable<School>> = {}): Promise<string> {
  const id = uuidv7();
  await db
    .insertInto("school")
    .values({ id, name: "Lycée des Rives", zone: "Europe/Paris", ...school })
    .execute();
  return school.id ?? id;
}

/** Writes an account (a candidate of a new school unless told) and gives it; nobody can sign in with its password. */
export async function anAccount(db: Db, account: Partial<Insertable<Account>> = {}) {
  const id = uuidv7();
  return db
    .insertInto("account")
    .values({
      id,
      school_id: account.school_id ?? (await aSchool(db)),
      role: "candidate",
      login: `compte-${id}`,
      display_name: "Inès Valmont",
      password_hash: "aucun",
      created_at: "2026-09-01T06:00:00.000Z",
      ...account,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
