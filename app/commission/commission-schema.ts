import { z } from "zod";

/** Letters of an appreciation, far above what a commission writes. */
export const MAX_APPRECIATION = 4_000;

/** PostgreSQL keeps no NUL in a text. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes("\0"));

/** All that a commission writes on a copy, as the page sends it after each change. */
export const CommissionSheetSchema = z.strictObject({
  /** The revision that the page stands on: 0 where nothing was written yet. */
  standsOn: z.number().int().min(0),
  degrees: z.record(words(100), words(20)),
  /** The mark as typed. */
  mark: words(100),
  appreciation: words(MAX_APPRECIATION),
});
export type CommissionSheet = z.output<typeof CommissionSheetSchema>;
