import { lockAttempt, markSubmitted } from "#app/db/attempts.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { closingOf, isClosed, type Closing } from "./attempt-clock.ts";

interface Submission {
  db: Db;
  accountId: string;
  unsafeAttemptId: string;
  now: Instant;
}

export type SubmitOutcome = Closing | { refused: "unknown-attempt" };

/**
 * Hands a copy in. Twice is the same as once: the first time counts. After the deadline nothing is written, and the
 * answer says so. The sweep starts the marking.
 */
export async function submitAttempt({
  db,
  accountId,
  unsafeAttemptId,
  now,
}: Submission): Promise<SubmitOutcome> {
  return writeTransaction(db, async (trx) => {
    const attempt = await lockAttempt(trx, unsafeAttemptId);
    if (attempt?.account_id !== accountId) return { refused: "unknown-attempt" } as const;
    if (isClosed(attempt, now)) return closingOf(attempt);
    await markSubmitted(trx, attempt.id, now);
    return closingOf({ ...attempt, submitted_at: now });
  });
}
