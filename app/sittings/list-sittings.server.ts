import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { selectSittings, type StaffSittingRow } from "#app/db/sittings.server.ts";
import { audienceName } from "./audience-name.ts";
import { type SittingState, sittingState } from "./sitting-state.ts";

export interface SittingSummary {
  id: string;
  title: string;
  audience: string;
  opensAt: Instant;
  closesAt: Instant;
  state: SittingState;
  stage: StaffSittingRow["stage"];
}

/** The sittings that somebody of the staff follows: of their classes, or all of the school for an administrator. */
export async function listSittings(
  { db, now }: AppContext,
  { id, role, schoolId }: SignedInAccount,
): Promise<SittingSummary[]> {
  const rows = await selectSittings(
    db,
    role === "administrator" ? { schoolId } : { schoolId, teacherId: id },
  );
  const at = now();
  return rows.map((row) => summary(row, at));
}

function summary(row: StaffSittingRow, now: Instant): SittingSummary {
  return {
    id: row.id,
    title: row.title,
    audience: audienceName(row.class_name, row.group_name),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    state: sittingState(row, now),
    stage: row.stage,
  };
}
