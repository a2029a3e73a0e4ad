import { deleteUploads, isHashOfOthers, selectUploads } from "#app/db/uploads.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Storage } from "#app/storage/storage.ts";

/**
 * Takes away all the files of a copy: the bytes that no other copy refers to, then the rows. Whoever erases a person
 * calls it for each of their copies; cut short, it is run again and ends what it began.
 */
export async function eraseUploads(
  { db, storage }: { db: Db; storage: Storage },
  attemptId: string,
): Promise<void> {
  const hashes = new Set((await selectUploads(db, attemptId)).map(({ hash }) => hash));
  for (const hash of hashes) if (!(await isHashOfOthers(db, { hash, attemptId }))) await storage.delete(hash);
  await deleteUploads(db, attemptId);
}
