import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { updateExtraTimePercent } from "#app/db/accounts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { type ClassRow, selectMembers, updateMemberGroup } from "#app/db/classes.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import type { MemberChange } from "./member-schema.ts";

/**
 * Changes the group and the extra time of a candidate of a class. Extra time counts for copies begun afterwards: a copy
 * that is under way keeps the deadline that was told to its candidate.
 * @returns false where the class has no such candidate
 */
export async function changeMember(
  { db, now }: AppContext,
  by: SignedInAccount,
  target: ClassRow,
  { accountId, group, extraTimePercent }: MemberChange,
): Promise<boolean> {
  return writeTransaction(db, async (trx) => {
    const member = (await selectMembers(trx, target.id)).find(({ id }) => id === accountId);
    if (!member) return false;
    await updateMemberGroup(trx, { classId: target.id, accountId, group });
    if (member.extra_time_percent === extraTimePercent) return true;
    await updateExtraTimePercent(trx, accountId, extraTimePercent);
    const details = { from: member.extra_time_percent, to: extraTimePercent };
    const subject = `account:${accountId}`;
    await insertAuditEntry(trx, { at: now(), by: by.id, action: "extra-time-changed", subject, details });
    return true;
  });
}
