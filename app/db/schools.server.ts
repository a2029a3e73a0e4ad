import type { Insertable } from "kysely";
import type { School } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export async function insertSchool(db: Db, school: Insertable<School>): Promise<void> {
  await db.insertInto("school").values(school).execute();
}
