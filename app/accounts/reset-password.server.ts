import type { AppContext } from "#app/config/context.server.ts";
import {
  type AccountRow,
  type Role,
  selectOptionalAccount,
  updatePasswordHash,
} from "#app/db/accounts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { revokeSessionsOf } from "#app/db/sessions.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { hashPassword } from "#app/security/password-hash.server.ts";
import { readablePassword } from "./readable-password.server.ts";
import type { SignedInAccount } from "./signed-in-account.ts";

/** Whose passwords each role may replace, in its own school. */
const MAY_RESET = {
  candidate: [],
  teacher: ["candidate"],
  administrator: ["candidate", "teacher", "administrator"],
} as const satisfies Record<Role, readonly Role[]>;

/**
 * Gives somebody of the same school a new password, told once to whoever asked, and signs them out everywhere;
 * undefined where that is none of the asker's business.
 */
export async function resetPassword(
  { db, now }: AppContext,
  by: SignedInAccount,
  accountId: string,
): Promise<string | undefined> {
  const account = await selectOptionalAccount(db, accountId);
  if (!account || !mayReset(by, account)) return undefined;
  const password = readablePassword();
  const [hash, at] = [await hashPassword(password), now()];
  await writeTransaction(db, async (trx) => {
    await updatePasswordHash(trx, accountId, hash);
    await revokeSessionsOf(trx, { accountId, now: at });
    await insertAuditEntry(trx, { at, by: by.id, action: "password-reset", subject: `account:${accountId}` });
  });
  return password;
}

/** Whether `by` may give `account` a new password. */
export function mayReset(by: SignedInAccount, account: Pick<AccountRow, "school_id" | "role">): boolean {
  const roles: readonly Role[] = MAY_RESET[by.role];
  return account.school_id === by.schoolId && roles.includes(account.role);
}
