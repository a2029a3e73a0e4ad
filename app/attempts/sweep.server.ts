import type { Clock } from "#app/config/instant.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { closeDueAttempts, type StartGrading } from "./close-due-attempts.server.ts";

interface SweepOptions {
  db: Db;
  now: Clock;
  startGrading: StartGrading;
  /** Told of each marking that failed, and of a sweep that could not run. */
  report: (reason: unknown, attemptId: string | null) => void;
  everyMs?: number;
}

/** Closes due attempts now and then, one sweep at a time, until the function that it gives is called and awaited. */
export function startSweep({ db, now, startGrading, report, everyMs = 2_000 }: SweepOptions) {
  let running = Promise.resolve();
  let idle = true;
  const sweep = async () => {
    const { failed } = await closeDueAttempts({ db, now: now(), startGrading });
    for (const { attemptId, reason } of failed) report(reason, attemptId);
  };
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    running = sweep()
      .catch((reason: unknown) => report(reason, null))
      .finally(() => (idle = true));
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
