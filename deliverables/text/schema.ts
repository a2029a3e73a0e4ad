import { z } from "zod";
import { text, whole } from "#schemas/fields.ts";
import { HintsSchema, RubricSchema } from "#schemas/rubric.ts";
import { AnswerBaseShape } from "#schemas/task.ts";

/** A comment, an opinion, a note: read by a person with a rubric. */
export const TextAnswerSchema = z.strictObject({
  type: z.literal("text"),
  ...AnswerBaseShape,
  rubric: RubricSchema.describe("Ce que le correcteur cherche, et les points de chaque item."),
  lines: whole().optional().describe("Hauteur du champ, en lignes."),
  words: whole().optional().describe("Longueur attendue, en mots, dite au candidat."),
  start: text().optional().describe("Texte déjà présent dans le champ (en-tête d’une note)."),
  hints: HintsSchema.optional().describe("Mots qui suggèrent un item au correcteur ; ils ne notent jamais."),
});
export type TextAnswer = z.output<typeof TextAnswerSchema>;

export const TextStatementSchema = z.strictObject({
  label: z.string(),
  lines: z.number().int(),
  words: z.number().int().nullable(),
  start: z.string(),
});
export type TextStatement = z.output<typeof TextStatementSchema>;

export const TextRawSchema = z.string().max(200_000);
export type TextRaw = z.output<typeof TextRawSchema>;
