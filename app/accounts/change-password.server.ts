import type { AppContext } from "#app/config/context.server.ts";
import { selectOptionalAccount, updatePasswordHash } from "#app/db/accounts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { revokeSessionsOf } from "#app/db/sessions.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { hashPassword, isPassword } from "#app/security/password-hash.server.ts";
import type { SignedInAccount } from "./signed-in-account.ts";

/** Changes one's own password, and signs out everywhere else; false where the present one is wrong. */
export async function changePassword(
  { db, now }: AppContext,
  account: SignedInAccount,
  { present, next }: { present: string; next: string },
): Promise<boolean> {
  const row = await selectOptionalAccount(db, account.id);
  if (!(await isPassword(present, row?.password_hash))) return false;
  const [hash, at] = [await hashPassword(next), now()];
  await writeTransaction(db, async (trx) => {
    await updatePasswordHash(trx, account.id, hash);
    await revokeSessionsOf(trx, { accountId: account.id, except: account.sessionId, now: at });
    await insertAuditEntry(trx, {
      at,
      by: account.id,
      action: "password-change",
      subject: `account:${account.id}`,
    });
  });
  return true;
}
