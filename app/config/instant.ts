/** A moment: UTC ISO text with milliseconds, `2026-11-24T08:00:00.000Z`. Two instants compare as texts. */
export type Instant = string;

/** Gives the present moment; the only way to the machine's clock, and an argument of whoever needs it. */
export type Clock = () => Instant;

export const systemClock: Clock = () => new Date().toISOString();

export function plusMs(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** Milliseconds from `start` to `end`; negative where `end` comes first. */
export function msBetween(start: Instant, end: Instant): number {
  return Date.parse(end) - Date.parse(start);
}
