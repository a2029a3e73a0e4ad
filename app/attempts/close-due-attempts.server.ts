import { markClosed, selectAttemptsToClose, type AttemptRow } from "#app/db/attempts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { plusMs, type Instant } from "#app/config/instant.ts";

/** Starts the marking of a closed copy. It must bear being called again for the same copy: it then does nothing. */
export type StartGrading = (attempt: AttemptRow) => Promise<void>;

interface Sweep {
  db: Db;
  now: Instant;
  startGrading: StartGrading;
}

const BATCH = 100;
/** A save received in time may still wait for the disk when the deadline strikes: the marking lets it arrive. */
const GRACE_MS = 5_000;

/**
 * Starts the marking of the attempts that are closed by now, handed in or out of time, and ticks them off; gives how
 * many, and those whose marking failed. It decides nothing: closed is derived elsewhere. It may be late, killed, or run
 * twice at once, because marking is started before the row is ticked off.
 */
export async function closeDueAttempts({ db, now, startGrading }: Sweep) {
  const due = await selectAttemptsToClose(db, { deadlineBy: plusMs(now, -GRACE_MS), limit: BATCH });
  const failed: { attemptId: string; reason: unknown }[] = [];
  for (const attempt of due) {
    try {
      await startGrading(attempt);
      await markClosed(db, attempt.id, now);
    } catch (reason) {
      failed.push({ attemptId: attempt.id, reason });
    }
  }
  return { closed: due.length - failed.length, failed };
}
