import { type Kysely, sql } from "kysely";

/** Runs plain SQL that both dialects read alike, one statement after the other. */
export async function runStatements(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
