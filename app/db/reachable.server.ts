import { sql } from "kysely";
import type { Db } from "./write-transaction.server.ts";

/** Resolves when the database answers, rejects when it does not. */
export async function reachDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
