import type { Closing } from "#app/attempts/attempt-clock.ts";

/** How long the copy lasts, as far as the page knows. */
export interface CopyTimes {
  deadlineAt: string;
  closing: Closing | null;
}
