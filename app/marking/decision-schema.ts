import { z } from "zod";
import { keptText } from "#app/api/kept-text.ts";

const MAX_WORDS = 4_000;

/** What a person decides on one criterion: points, a word, or nothing any more (`points: null` with no word). */
export const DecisionSchema = z.strictObject({
  answerId: z.string().min(1).max(200),
  criterion: z.string().min(1).max(200),
  /** Hundredths; null lifts what was decided. */
  points: z.number().int().nullable(),
  comment: keptText(MAX_WORDS).nullable(),
  reason: keptText(MAX_WORDS).nullable(),
});
export type Decision = z.output<typeof DecisionSchema>;
