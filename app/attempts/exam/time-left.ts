const MINUTE_MS = 60_000;

/** Minutes left at which the clock is said aloud: never each second. */
export const MILESTONES_MIN = [30, 10, 5, 1] as const;

/** The milestone that time has just passed, between two looks at the clock; null where it passed none. */
export function milestonePassed(beforeMs: number, nowMs: number): (typeof MILESTONES_MIN)[number] | null {
  if (nowMs <= 0) return null;
  const passed = MILESTONES_MIN.filter(
    (minutes) => beforeMs > minutes * MINUTE_MS && nowMs <= minutes * MINUTE_MS,
  );
  return passed.at(-1) ?? null;
}
