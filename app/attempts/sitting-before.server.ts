import { selectOptionalAttemptOf, selectSittingOfCandidate } from "#app/db/attempts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { msBetween, type Instant } from "#app/config/instant.ts";
import { deadlineOf } from "./attempt-clock.ts";
import { whyNotNow, type StartRefusal } from "./start-attempt.server.ts";

/** A sitting as its candidate sees it before beginning. */
export interface SittingBefore {
  title: string;
  zone: string;
  opensAt: Instant;
  /** When a copy begun now would end. */
  latestEnd: Instant;
  durationMs: number;
  hasExtraTime: boolean;
  /** Why it cannot be begun now; null where it can. */
  refused: StartRefusal | null;
}

/** What a candidate finds at the door: the copy they began, else what they need to know; null for anybody else. */
export async function sittingBefore(
  db: Db,
  { sittingId, accountId, now }: { sittingId: string; accountId: string; now: Instant },
): Promise<{ attemptId: string } | { sitting: SittingBefore } | null> {
  const begun = await selectOptionalAttemptOf(db, { sittingId, accountId });
  if (begun !== null) return { attemptId: begun.id };
  const sitting = await selectSittingOfCandidate(db, { sittingId, accountId });
  if (sitting === null) return null;
  const { title, zone, opens_at, closes_at, duration_ms, extra_time_percent } = sitting;
  const latestEnd = deadlineOf({
    startedAt: now,
    durationMs: duration_ms,
    closesAt: closes_at,
    extraTimePercent: extra_time_percent,
  });
  return {
    sitting: {
      title,
      zone,
      opensAt: opens_at,
      latestEnd,
      durationMs: msBetween(now, latestEnd),
      hasExtraTime: extra_time_percent > 0,
      refused: whyNotNow(sitting, now),
    },
  };
}
