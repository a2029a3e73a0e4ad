/** The instants of an attempt, as UTC ISO texts with milliseconds: they compare as texts. */
export interface AttemptTimes {
  deadline_at: string;
  submitted_at: string | null;
}

/**
 * Whether an attempt is closed at this instant of the server's clock: handed in, or its deadline reached. Derived at
 * each read and write; the sweep only writes it down (architecture, decision 5).
 * @example isClosed({ deadline_at: "2026-11-24T12:00:00.000Z", submitted_at: null }, "2026-11-24T12:00:00.000Z") // true
 */
export function isClosed({ deadline_at, submitted_at }: AttemptTimes, now: string): boolean {
  return submitted_at !== null || now >= deadline_at;
}

interface Schedule {
  startedAt: string;
  /** The sitting's time for everybody, in milliseconds. */
  durationMs: number;
  /** The last moment of the sitting for a candidate without extra time. */
  closesAt: string;
  /** The candidate's extra time: 33 for a third. */
  extraTimePercent: number;
}

/**
 * The last instant of one attempt, UTC ISO. Extra time is a part of the whole paper: it lengthens the candidate's own
 * time and, by as much, the end of the sitting, so that who starts with the others loses none of it.
 * @example 3 h from 08:00, sitting closed at 12:00, a third more: 12:00
 */
export function deadlineOf({ startedAt, durationMs, closesAt, extraTimePercent }: Schedule): string {
  const extraMs = Math.round((durationMs * extraTimePercent) / 100);
  const ownEnd = Date.parse(startedAt) + durationMs + extraMs;
  const sittingEnd = Date.parse(closesAt) + extraMs;
  return new Date(Math.min(ownEnd, sittingEnd)).toISOString();
}

/** How a closed attempt ended: handed in by the candidate, or by its deadline, the last saved state counting as it is. */
export interface Closing {
  closed: "handed-in" | "deadline";
  at: string;
}

/** How an attempt that is closed ended. */
export function closingOf({ deadline_at, submitted_at }: AttemptTimes): Closing {
  return submitted_at === null
    ? { closed: "deadline", at: deadline_at }
    : { closed: "handed-in", at: submitted_at };
}
