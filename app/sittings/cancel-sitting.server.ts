import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { type SittingRow, updateSittingCancelled } from "#app/db/sittings.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";

/** Cancels a sitting: nobody begins it any more; copies under way go on to their own end and are kept. */
export async function cancelSitting(
  { db, now }: AppContext,
  by: SignedInAccount,
  { id, cancelled_at }: SittingRow,
): Promise<void> {
  if (cancelled_at !== null) return;
  const at = now();
  await writeTransaction(db, async (trx) => {
    await updateSittingCancelled(trx, id, at);
    await insertAuditEntry(trx, { at, by: by.id, action: "sitting-cancelled", subject: `sitting:${id}` });
  });
}
