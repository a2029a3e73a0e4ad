import type { AppContext } from "#app/config/context.server.ts";
import { plusMs, type Instant } from "#app/config/instant.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { closeDueAttempts, type StartGrading } from "./close-due-attempts.server.ts";

const TRY_AGAIN_AFTER_MS = 60_000;
/** Copies whose marking failed, and when it may be tried again; losing it costs one more try. */
const failedUntil = new Map<string, Instant>();

/** The background task that closes due copies and has them marked; throws with every marking that failed, once a minute. */
export async function closeAndMark({ db, now }: AppContext): Promise<void> {
  const at = now();
  const waiting = (attemptId: string) => (failedUntil.get(attemptId) ?? "") > at;
  const startGrading: StartGrading = async (attempt) => {
    if (waiting(attempt.id)) throw WAITING;
    await gradeCopy({ db, attempt, now: at });
    failedUntil.delete(attempt.id);
  };
  const { failed } = await closeDueAttempts({ db, now: at, startGrading });
  const fresh = failed.filter(({ reason }) => reason !== WAITING);
  for (const { attemptId } of fresh) failedUntil.set(attemptId, plusMs(at, TRY_AGAIN_AFTER_MS));
  if (fresh.length > 0)
    throw new AggregateError(
      fresh.map(({ reason }) => reason),
      `marking failed: ${fresh.map(({ attemptId }) => attemptId).join(", ")}`,
    );
}

const WAITING = new Error("failed less than a minute ago");
