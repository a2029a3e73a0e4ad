import { type AttemptTimes, isClosed } from "#app/attempts/attempt-clock.ts";
import type { Instant } from "#app/config/instant.ts";

/**
 * Where a candidate of a sitting stands: not signed in, signed in but not begun, writing, handed in, out of time; or
 * absent, when nobody can begin any more.
 */
export type CopyState = "away" | "signed-in" | "writing" | "handed-in" | "out-of-time" | "absent";

interface Standing {
  /** Null while the candidate has not begun. */
  attempt: AttemptTimes | null;
  signedIn: boolean;
  /** The last moment at which one may begin. */
  closesAt: Instant;
  now: Instant;
}

/**
 * Where a candidate stands at this instant.
 * @example copyState({ attempt: null, signedIn: true, closesAt: "…12:00…", now: "…12:00…" }) // "absent"
 */
export function copyState({ attempt, signedIn, closesAt, now }: Standing): CopyState {
  if (attempt === null) {
    if (now >= closesAt) return "absent";
    return signedIn ? "signed-in" : "away";
  }
  if (attempt.submitted_at !== null) return "handed-in";
  return isClosed(attempt, now) ? "out-of-time" : "writing";
}
