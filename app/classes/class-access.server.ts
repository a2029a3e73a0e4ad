import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { type ClassRow, isClassTeacher, selectOptionalClass } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

/**
 * A class that somebody of the staff may see and change: one of theirs, or any of the school for an administrator.
 * Throws a 404 response for any other: whether it exists is none of their business.
 */
export async function requireClass(
  db: Db,
  account: SignedInAccount,
  unsafeClassId: string | undefined,
): Promise<ClassRow> {
  const found = unsafeClassId === undefined ? undefined : await selectOptionalClass(db, unsafeClassId);
  if (found && (await mayManage(db, account, found))) return found;
  throw new Response(null, { status: 404 });
}

async function mayManage(db: Db, { id, role, schoolId }: SignedInAccount, found: ClassRow): Promise<boolean> {
  if (found.school_id !== schoolId) return false;
  if (role === "administrator") return true;
  return role === "teacher" && isClassTeacher(db, found.id, id);
}
