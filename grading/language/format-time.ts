import { civilDay, weekday } from "./day.ts";
import { monthNames, weekdayNames } from "./french-calendar.ts";

const noBreak = "\u00a0";
const msPerSecond = 1000;
const secondsPerMinute = 60;
const minutesPerHour = 60;

/**
 * Writes a day in French; throws a RangeError where the text is no day `YYYY-MM-DD`.
 * @example formatDay("2026-03-09") // "9 mars 2026"
 */
export function formatDay(text: string): string {
  const { year, month, day } = civilDay(text);
  return `${day === 1 ? "1er" : day} ${monthNames[month - 1]} ${year}`;
}

/**
 * Writes a day with its day of the week.
 * @example formatLongDay("2027-09-22") // "mercredi 22 septembre 2027"
 */
export function formatLongDay(text: string): string {
  return `${weekdayNames[weekday(text) - 1]} ${formatDay(text)}`;
}

/**
 * Writes an instant as day, hour and minute of a time zone. In: UTC ISO text, IANA zone. Throws a RangeError where
 * either is not one.
 * @example formatInstant("2026-11-24T09:42:00.000Z", "Europe/Paris") // "24 novembre 2026, 10 h 42"
 */
export function formatInstant(iso: string, zone: string): string {
  return `${formatDay(wallClock(iso, zone).day)}, ${formatTimeOfDay(iso, zone)}`;
}

/**
 * Writes the hour and minute of an instant in a time zone.
 * @example formatTimeOfDay("2026-11-24T09:42:00.000Z", "Europe/Paris") // "10 h 42"
 */
export function formatTimeOfDay(iso: string, zone: string): string {
  const { hour, minute } = wallClock(iso, zone);
  return `${Number(hour)}${noBreak}h${noBreak}${minute}`;
}

/**
 * Writes the time of day of an instant with its seconds, as a save is acknowledged.
 * @example formatClock("2026-11-24T09:42:07.000Z", "Europe/Paris") // "10:42:07"
 */
export function formatClock(iso: string, zone: string): string {
  const { hour, minute, second } = wallClock(iso, zone);
  return `${hour}:${minute}:${second}`;
}

/**
 * Writes a duration by its largest units, cut and not rounded: a clock never shows time that is not left. In:
 * milliseconds, none when negative.
 * @example formatDuration(11_520_000) // "3 h 12"
 */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / msPerSecond);
  const minutes = Math.floor(seconds / secondsPerMinute);
  const hours = Math.floor(minutes / minutesPerHour);
  if (hours > 0) return `${hours}${noBreak}h${noBreak}${String(minutes % minutesPerHour).padStart(2, "0")}`;
  return minutes > 0 ? `${minutes}${noBreak}min` : `${seconds}${noBreak}s`;
}

function wallClock(iso: string, zone: string) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(new Date(iso));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? "";
  return {
    day: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}
