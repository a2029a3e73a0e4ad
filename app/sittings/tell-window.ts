import type { Instant } from "#app/config/instant.ts";
import { formatInstant, formatTimeOfDay } from "#grading/language/format-time.ts";
import { say } from "./messages.fr.ts";
import { wallClock } from "./zoned-instant.ts";

/**
 * From when to when a sitting is open; a day is said once.
 * @example tellWindow("2026-11-24T08:00:00.000Z", "2026-11-24T12:30:00.000Z", "Europe/Paris")
 * // "24 novembre 2026, 9 h 00 – 13 h 30"
 */
export function tellWindow(opensAt: Instant, closesAt: Instant, zone: string): string {
  const sameDay = wallClock(opensAt, zone).day === wallClock(closesAt, zone).day;
  const closes = sameDay ? formatTimeOfDay(closesAt, zone) : formatInstant(closesAt, zone);
  return say("window", { opens: formatInstant(opensAt, zone), closes });
}
