import { z } from "zod";
import { oneOrMany, points, text } from "#schemas/fields.ts";
import { AnswerBaseShape } from "#schemas/task.ts";

/** A few words: an account, a name, an article. */
export const ShortSchema = z.strictObject({
  type: z.literal("short"),
  ...AnswerBaseShape,
  expected: oneOrMany().describe(
    "Réponses acceptées ; casse, accents, espaces et ponctuation des bords ignorés.",
  ),
  match: z.enum(["text", "account"]).optional().describe("account : par racine, 51200 pour 512."),
  mistakes: z
    .array(
      z.strictObject({
        when: oneOrMany().describe("Réponses fausses."),
        says: text().describe("L’erreur expliquée au candidat."),
        earns: points().optional().describe("Points gardés."),
      }),
    )
    .optional()
    .describe("Erreurs typiques, nommées dans le compte rendu."),
});
export type Short = z.output<typeof ShortSchema>;

export const ShortStatementSchema = z.strictObject({ label: z.string(), account: z.boolean() });
export type ShortStatement = z.output<typeof ShortStatementSchema>;

export const ShortRawSchema = z.string().max(400);
export type ShortRaw = z.output<typeof ShortRawSchema>;
