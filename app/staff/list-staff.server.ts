import { byFamilyName } from "#app/classes/person-name.ts";
import { selectStaff } from "#app/db/accounts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

export interface StaffMember {
  id: string;
  displayName: string;
  login: string;
  role: "teacher" | "administrator";
}

/** The staff of a school by family name. */
export async function listStaff(db: Db, schoolId: string): Promise<StaffMember[]> {
  const rows = await selectStaff(db, schoolId);
  return rows
    .map(({ id, display_name, login, role }) => ({
      id,
      displayName: display_name,
      login,
      role: role === "administrator" ? ("administrator" as const) : ("teacher" as const),
    }))
    .sort((left, right) => byFamilyName(left.displayName, right.displayName));
}
