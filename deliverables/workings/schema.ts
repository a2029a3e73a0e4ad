import { z } from "zod";
import { expected, flag, id, points, text, tolerance, decimal } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";
import { MistakeSchema } from "#schemas/figure.ts";

const StepSchema = z.strictObject({
  id: id().describe("Nom utilisable dans toute formule."),
  says: text().describe("Ce que l’étape calcule."),
  expected: expected().describe("La clé de l’étape : une formule « =… »."),
  points: z
    .strictObject({
      method: points().optional().describe("Points du calcul écrit, même si son résultat est faux."),
      value: points().optional().describe("Points du résultat."),
      unit: points().optional().describe("Points de l’unité écrite."),
    })
    .describe("Points de l’étape."),
  unit: text().optional().describe("Unité de l’étape ; à défaut, celle de la réponse."),
  precision: decimal().optional().describe("Précision demandée : 0.01."),
  tolerance: tolerance().optional().describe("Écart accepté : « 0,01 € » ou « 0,5 % »."),
  result: flag().optional().describe("true : l’étape est le résultat demandé."),
  mistakes: z.array(MistakeSchema).optional().describe("Erreurs typiques de l’étape."),
});

/** Justified calculations: free lines « libellé = calcul = résultat unité ». The steps are never shown. */
export const WorkingsSchema = z.strictObject({
  type: z.literal("workings"),
  ...AnswerBaseShape,
  unit: text().optional().describe("Unité du résultat, affichée."),
  steps: z.array(StepSchema).min(1).describe("Les étapes du corrigé, dans l’ordre."),
  justify: flag()
    .optional()
    .describe("false : un résultat juste sans calcul écrit garde les points de méthode."),
  ...CarryShape,
});
export type Workings = z.output<typeof WorkingsSchema>;

export const WorkingsStatementSchema = z.strictObject({ label: z.string(), unit: z.string().nullable() });
export type WorkingsStatement = z.output<typeof WorkingsStatementSchema>;

/** The lines as typed. */
export const WorkingsRawSchema = z.strictObject({ lines: z.string().max(20_000) });
export type WorkingsRaw = z.output<typeof WorkingsRawSchema>;
