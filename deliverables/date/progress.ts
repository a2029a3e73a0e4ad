import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { readDay } from "#grading/language/read-day.ts";
import { readDelay } from "#grading/language/read-delay.ts";
import type { DateRaw, DateStatement } from "./schema.ts";

/** A date is done once it is read; a day without its year may be read by who marks it, and counts as such. */
export function dateProgress({ delay }: DateStatement, raw: DateRaw | null): Progress {
  const reading = delay ? readDelay(raw ?? "") : readDay(raw ?? "");
  if (reading.status === "blank") return "blank";
  return reading.status === "value" ? "done" : "partial";
}
