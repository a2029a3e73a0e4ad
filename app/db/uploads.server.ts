import type { Insertable, Selectable } from "kysely";
import type { Upload } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type UploadRow = Selectable<Upload>;

export async function insertUpload(db: Db, upload: Insertable<Upload>): Promise<UploadRow> {
  return db.insertInto("upload").values(upload).returningAll().executeTakeFirstOrThrow();
}

/** The same file sent before under the same name for the same answer, if any. */
export async function selectOptionalUploadLike(
  db: Db,
  { attempt_id, answer_id, hash, name }: Pick<UploadRow, "attempt_id" | "answer_id" | "hash" | "name">,
): Promise<UploadRow | null> {
  const row = await db
    .selectFrom("upload")
    .selectAll()
    .where("attempt_id", "=", attempt_id)
    .where("answer_id", "=", answer_id)
    .where("hash", "=", hash)
    .where("name", "=", name)
    .executeTakeFirst();
  return row ?? null;
}

/** A file of a copy; null where the copy has none of this id. */
export async function selectOptionalUpload(
  db: Db,
  { attemptId, uploadId }: { attemptId: string; uploadId: string },
): Promise<UploadRow | null> {
  const row = await db
    .selectFrom("upload")
    .selectAll()
    .where("id", "=", uploadId)
    .where("attempt_id", "=", attemptId)
    .executeTakeFirst();
  return row ?? null;
}

/** Every file that a copy sent, those that its answers no longer name among them. */
export function selectUploads(db: Db, attemptId: string): Promise<UploadRow[]> {
  return db.selectFrom("upload").selectAll().where("attempt_id", "=", attemptId).orderBy("id").execute();
}

/** Forgets what a copy sent; the caller took the bytes away. */
export async function deleteUploads(db: Db, attemptId: string): Promise<void> {
  await db.deleteFrom("upload").where("attempt_id", "=", attemptId).execute();
}

/** Whether another copy refers to the same bytes. */
export async function isHashOfOthers(
  db: Db,
  { hash, attemptId }: { hash: string; attemptId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("upload")
    .select("id")
    .where("hash", "=", hash)
    .where("attempt_id", "!=", attemptId)
    .executeTakeFirst();
  return row !== undefined;
}
