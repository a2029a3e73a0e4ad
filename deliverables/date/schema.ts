import { z } from "zod";
import { expected, points, text } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

/** A date or a delay in days. */
export const DateAnswerSchema = z.strictObject({
  type: z.literal("date"),
  ...AnswerBaseShape,
  expected: expected().describe(
    "Une formule qui donne une date, ou 2026-04-30 ; un nombre de jours si delay: days.",
  ),
  delay: z.enum(["days"]).optional().describe("days : la réponse est un délai en jours, non une date."),
  tolerance: z
    .string()
    .regex(/^\d+\s*(j|jour|jours)?$/)
    .optional()
    .describe("Écart accepté, en jours : « 1 j »."),
  mistakes: z
    .array(
      z.strictObject({
        when: expected().describe("Date fausse : une formule, ou 2026-04-30."),
        says: text().describe("L’erreur expliquée au candidat."),
        earns: points().optional().describe("Points gardés."),
      }),
    )
    .optional()
    .describe("Dates fausses typiques."),
  given: expected()
    .optional()
    .describe("« À défaut, retenez le … » : date que les questions suivantes acceptent aussi."),
  ...CarryShape,
});
export type DateAnswer = z.output<typeof DateAnswerSchema>;

export const DateStatementSchema = z.strictObject({ label: z.string(), delay: z.boolean() });
export type DateStatement = z.output<typeof DateStatementSchema>;

export const DateRawSchema = z.string().max(400);
export type DateRaw = z.output<typeof DateRawSchema>;
