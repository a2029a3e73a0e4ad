import { z } from "zod";
import type { RawAnswers } from "#grading/grade-attempt.ts";
import type { Draw } from "#grading/named-values.ts";

const DrawSchema = z.strictObject({ set: z.string(), values: z.record(z.string(), z.string()) });

/** The values drawn for a copy, as they were stored with it; throws where the text is none. */
export const readDraw = (text: string): Draw => DrawSchema.parse(JSON.parse(text));

/** The answers of a copy as they stand, by answer id. */
export const readRaws = (rows: readonly { answer_id: string; raw: string }[]): RawAnswers =>
  Object.fromEntries(rows.map(({ answer_id, raw }): [string, unknown] => [answer_id, JSON.parse(raw)]));
