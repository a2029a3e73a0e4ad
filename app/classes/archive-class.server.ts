import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { type ClassRow, updateClassArchived } from "#app/db/classes.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";

/** Puts a class away at the end of its year: it leaves the lists, its copies and marks stay. */
export async function archiveClass(
  { db, now }: AppContext,
  by: SignedInAccount,
  target: ClassRow,
): Promise<void> {
  const at = now();
  await writeTransaction(db, async (trx) => {
    await updateClassArchived(trx, target.id, at);
    await insertAuditEntry(trx, { at, by: by.id, action: "class-archived", subject: `class:${target.id}` });
  });
}
