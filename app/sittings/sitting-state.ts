import type { Instant } from "#app/config/instant.ts";

export type SittingState = "upcoming" | "open" | "closed" | "cancelled";

/** Where a sitting stands at this instant. Copies with extra time may still be open after it closed. */
export function sittingState(
  {
    opens_at,
    closes_at,
    cancelled_at,
  }: { opens_at: Instant; closes_at: Instant; cancelled_at: Instant | null },
  now: Instant,
): SittingState {
  if (cancelled_at !== null) return "cancelled";
  if (now < opens_at) return "upcoming";
  return now < closes_at ? "open" : "closed";
}
