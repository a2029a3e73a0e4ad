import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { selectOptionalAttemptByNumber, type AttemptRow } from "#app/db/attempts.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { requireSitting } from "#app/sittings/sitting-access.server.ts";

/** A copy of a sitting that somebody of the staff may mark; throws a 404 response for any other. */
export async function requireCopyOfSitting(
  db: Db,
  account: SignedInAccount,
  unsafe: { sittingId: string | undefined; copyNumber: string | undefined },
): Promise<{ sitting: StaffSittingRow; attempt: AttemptRow }> {
  const sitting = await requireSitting(db, account, unsafe.sittingId);
  const attempt = await selectOptionalAttemptByNumber(db, {
    sittingId: sitting.id,
    copyNumber: unsafe.copyNumber ?? "",
  });
  if (!attempt) throw new Response(null, { status: 404 });
  return { sitting, attempt };
}
