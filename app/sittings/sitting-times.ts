import { type Instant, msBetween, plusMs } from "#app/config/instant.ts";
import type { SittingForm } from "./sitting-schema.ts";
import { zonedInstant } from "./zoned-instant.ts";

export interface SittingTimes {
  opensAt: Instant;
  closesAt: Instant;
  durationMs: number;
}

export type TimesFault = { field: "closesTime"; code: "closes-too-soon" | "already-over" };

/**
 * When a sitting opens and closes, from its form, the paper's length and the school's zone; what was left blank
 * follows: the paper's length, and a close at its end. A sitting must last as long as its paper, and not be over.
 */
export function sittingTimes(
  form: Pick<SittingForm, "opensDay" | "opensTime" | "closesDay" | "closesTime" | "minutes">,
  { paperMinutes, zone, now }: { paperMinutes: number; zone: string; now: Instant },
): SittingTimes | TimesFault {
  const durationMs = (form.minutes ?? paperMinutes) * 60_000;
  const opensAt = zonedInstant(form.opensDay, form.opensTime, zone);
  const closesAt = form.closesTime
    ? zonedInstant(form.closesDay ?? form.opensDay, form.closesTime, zone)
    : plusMs(opensAt, durationMs);
  if (msBetween(opensAt, closesAt) < durationMs) return { field: "closesTime", code: "closes-too-soon" };
  if (closesAt <= now) return { field: "closesTime", code: "already-over" };
  return { opensAt, closesAt, durationMs };
}
