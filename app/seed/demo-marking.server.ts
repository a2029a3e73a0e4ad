import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { plusMs } from "#app/config/instant.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import { selectOptionalSitting } from "#app/db/sittings.server.ts";
import { decide } from "#app/marking/decide.server.ts";
import { publish } from "#app/marking/publication.server.ts";
import type { WrittenCopy } from "./demo-copies.server.ts";
import { decisionsOn } from "./mark-as-teacher.ts";

const DAY_MS = 24 * 3_600_000;

/** Marks the copies of the sitting that is over: the machine at once, a teacher the day after. */
export async function seedMarking(
  { db }: AppContext,
  copies: readonly WrittenCopy[],
  teacherId: string,
): Promise<void> {
  for (const { attempt, slips } of copies) {
    await gradeCopy({ db, attempt, now: attempt.deadline_at });
    const copy = await loadFinalCopy(db, attempt.id);
    const decisions = copy?.result.answers.flatMap((answer) => decisionsOn(answer, slips.writes)) ?? [];
    const now = plusMs(attempt.deadline_at, DAY_MS);
    for (const decision of decisions) {
      const refusal = await decide({ db, attempt, by: teacherId, decision, now });
      if (refusal) throw new Error(`${decision.answerId} ${decision.criterion}: ${refusal.refused}`);
    }
  }
}

/** Publishes marks and corrigés of the sitting that is over, before the other one opens. */
export async function seedPublication(
  context: AppContext,
  account: SignedInAccount,
  sittingId: string,
): Promise<void> {
  const sitting = await selectOptionalSitting(context.db, sittingId);
  const refusal = sitting ? await publish(context, { account, sitting, stage: "full", evenSo: false }) : null;
  if (!sitting || refusal) throw new Error("the demonstration's sitting cannot be published");
}
