import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { readConfig } from "#app/config/config.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { memoryStorage } from "./memory-storage.ts";
import { anAccount, aSchool } from "./people.ts";

export const NOON = "2026-11-24T11:00:00.000Z";

/** The outside world of a use case, at a fixed hour unless told. */
export function aContext(db: Db, now = NOON): AppContext {
  return { db, storage: memoryStorage(), now: () => now, config: readConfig({}) };
}

/** Writes somebody of the staff, of a new school unless told, and gives them as signed in. */
export async function aStaffMember(
  db: Db,
  { role = "teacher", schoolId }: { role?: "teacher" | "administrator"; schoolId?: string } = {},
): Promise<SignedInAccount> {
  const account = await anAccount(db, {
    role,
    school_id: schoolId ?? (await aSchool(db)),
    display_name: "Claire Aubry",
  });
  return {
    id: account.id,
    sessionId: "none",
    role: account.role,
    login: account.login,
    displayName: account.display_name,
    extraTimePercent: 0,
    demo: false,
    schoolId: account.school_id,
    schoolName: "Lycée des Rives",
    zone: "Europe/Paris",
  };
}
