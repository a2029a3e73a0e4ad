import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { isClassTeacher } from "#app/db/classes.server.ts";
import { selectOptionalSitting, type StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

/**
 * A sitting that somebody of the staff may follow: of one of their classes, or any of the school for an administrator.
 * Throws a 404 response for any other: whether it exists is none of their business.
 */
export async function requireSitting(
  db: Db,
  account: SignedInAccount,
  unsafeSittingId: string | undefined,
): Promise<StaffSittingRow> {
  const found = unsafeSittingId === undefined ? undefined : await selectOptionalSitting(db, unsafeSittingId);
  if (found && (await mayFollow(db, account, found))) return found;
  throw new Response(null, { status: 404 });
}

async function mayFollow(
  db: Db,
  { id, role, schoolId }: SignedInAccount,
  { school_id, class_id }: StaffSittingRow,
): Promise<boolean> {
  if (school_id !== schoolId) return false;
  if (role === "administrator") return true;
  return role === "teacher" && isClassTeacher(db, class_id, id);
}
