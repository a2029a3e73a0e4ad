import type { Instant } from "#app/config/instant.ts";

const MINUTE_MS = 60_000;

/**
 * The instant of a wall clock in a zone. In: a day `YYYY-MM-DD`, a time `HH:MM`, an IANA zone. Out: UTC ISO text. In
 * the hour that is skipped in spring, the instant of the change; in the hour that comes twice, its first passage.
 * @example zonedInstant("2026-11-24", "09:00", "Europe/Paris") // "2026-11-24T08:00:00.000Z"
 */
export function zonedInstant(day: string, time: string, zone: string): Instant {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`);
  const offsets = [asUtc - 24 * 60 * MINUTE_MS, asUtc + 24 * 60 * MINUTE_MS].map((near) =>
    offsetMs(near, zone),
  );
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const exact = candidates.find((moment) => moment + offsetMs(moment, zone) === asUtc);
  return new Date(exact ?? changeBetween(candidates, zone)).toISOString();
}

/**
 * The wall clock of an instant in a zone, as the fields of a form show it.
 * @example wallClock("2026-11-24T08:00:00.000Z", "Europe/Paris") // { day: "2026-11-24", time: "09:00" }
 */
export function wallClock(instant: Instant, zone: string): { day: string; time: string } {
  const moment = Date.parse(instant);
  const local = new Date(moment + offsetMs(moment, zone)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds, to the minute. */
function offsetMs(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return local - Math.floor(moment / MINUTE_MS) * MINUTE_MS;
}

/** The moment at which the zone's clock jumps, between two: to the minute, by halves. */
function changeBetween([first = 0, last = 0]: number[], zone: string): number {
  const before = offsetMs(first, zone);
  let [from, to] = [first, last];
  while (to - from > MINUTE_MS) {
    const middle = from + Math.floor((to - from) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetMs(middle, zone) === before) from = middle;
    else to = middle;
  }
  return to;
}
