import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { isClosed } from "#app/attempts/attempt-clock.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { selectOptionalAttempt, type AttemptRow } from "#app/db/attempts.server.ts";
import { selectOptionalSitting, type StaffSittingRow } from "#app/db/sittings.server.ts";
import { requireSitting } from "#app/sittings/sitting-access.server.ts";

/** A copy and how much of its correction this reader may see. */
export interface ReadableCopy {
  attempt: AttemptRow;
  sitting: StaffSittingRow;
  /** « none » for a candidate before publication or while the copy is still open; staff of the class see everything. */
  stage: StaffSittingRow["stage"];
  isStaff: boolean;
}

/** A copy for its owner or for who follows its sitting; throws a 404 response for anybody else. */
export async function requireCopy(
  { db, now }: AppContext,
  account: SignedInAccount,
  unsafeAttemptId: string | undefined,
): Promise<ReadableCopy> {
  const attempt = unsafeAttemptId === undefined ? null : await selectOptionalAttempt(db, unsafeAttemptId);
  if (!attempt) throw new Response(null, { status: 404 });
  if (account.role !== "candidate") {
    const sitting = await requireSitting(db, account, attempt.sitting_id);
    return { attempt, sitting, stage: "full", isStaff: true };
  }
  const sitting = attempt.account_id === account.id && (await selectOptionalSitting(db, attempt.sitting_id));
  if (!sitting) throw new Response(null, { status: 404 });
  return { attempt, sitting, stage: isClosed(attempt, now()) ? sitting.stage : "none", isStaff: false };
}
