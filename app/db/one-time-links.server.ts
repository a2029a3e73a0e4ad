import type { Insertable, Selectable } from "kysely";
import type { Instant } from "#app/config/instant.ts";
import type { OneTimeLink } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type LinkPurpose = "first-administrator";

export async function insertOneTimeLink(db: Db, link: Insertable<OneTimeLink>): Promise<void> {
  await db.insertInto("one_time_link").values(link).execute();
}

export function selectOptionalUsableLink(
  db: Db,
  { tokenHash, purpose, now }: { tokenHash: string; purpose: LinkPurpose; now: Instant },
): Promise<Selectable<OneTimeLink> | undefined> {
  return db
    .selectFrom("one_time_link")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses a link; false where somebody else was faster. */
export async function markLinkUsed(db: Db, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("one_time_link")
    .set({ used_at: now })
    .where("id", "=", id)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function deleteUnusedLinks(db: Db, purpose: LinkPurpose): Promise<void> {
  await db.deleteFrom("one_time_link").where("purpose", "=", purpose).where("used_at", "is", null).execute();
}
