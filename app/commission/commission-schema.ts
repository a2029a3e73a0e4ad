import { z } from "zod";
import { keptText } from "#app/api/kept-text.ts";
import { MAX_APPRECIATION } from "./appreciation-limit.ts";

/** All that a commission writes on a copy, as the page sends it after each change. */
export const CommissionSheetSchema = z.strictObject({
  /** The revision that the page stands on: 0 where nothing was written yet. */
  standsOn: z.number().int().min(0),
  degrees: z.record(keptText(100), keptText(20)),
  /** The mark as typed. */
  mark: keptText(100),
  appreciation: keptText(MAX_APPRECIATION),
});
export type CommissionSheet = z.output<typeof CommissionSheetSchema>;
