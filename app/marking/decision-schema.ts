import { z } from "zod";

const MAX_WORDS = 4_000;

/** PostgreSQL keeps no NUL in a text. */
const words = () =>
  z
    .string()
    .max(MAX_WORDS)
    .refine((text) => !text.includes("\0"));

/** What a person decides on one criterion: points, a word, or nothing any more (`points: null` with no word). */
export const DecisionSchema = z.strictObject({
  answerId: z.string().min(1).max(200),
  criterion: z.string().min(1).max(200),
  /** Hundredths; null lifts what was decided. */
  points: z.number().int().nullable(),
  comment: words().nullable(),
  reason: words().nullable(),
});
export type Decision = z.output<typeof DecisionSchema>;
