import { selectMembers } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { byFamilyName } from "./person-name.ts";

export interface Member {
  id: string;
  displayName: string;
  login: string;
  group: string | null;
  extraTimePercent: number;
}

/** The candidates of a class by family name. */
export async function listMembers(db: Db, classId: string): Promise<Member[]> {
  const rows = await selectMembers(db, classId);
  return rows
    .map((row) => ({
      id: row.id,
      displayName: row.display_name,
      login: row.login,
      group: row.group_name,
      extraTimePercent: row.extra_time_percent,
    }))
    .sort((left, right) => byFamilyName(left.displayName, right.displayName));
}
