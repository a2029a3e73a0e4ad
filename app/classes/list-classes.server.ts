import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { type ClassSummary, selectClasses } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

/** The classes that somebody of the staff works with: their own, or all of the school for an administrator. */
export function listClasses(db: Db, { id, role, schoolId }: SignedInAccount): Promise<ClassSummary[]> {
  return selectClasses(db, role === "administrator" ? { schoolId } : { schoolId, teacherId: id });
}
