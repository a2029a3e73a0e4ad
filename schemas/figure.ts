import { z } from "zod";
import { decimal, expected, points, text, tolerance } from "./fields.ts";
import { CarryShape } from "./task.ts";

/** How exact a figure must be: a step, or a step with points for fewer or more decimals. */
export const PrecisionSchema = z.union([
  decimal().transform((to) => ({ to, fewer: null, more: 0 })),
  z
    .strictObject({
      to: decimal().describe("Pas de l’arrondi : 0.01 pour le centime, 1 pour l’unité."),
      fewer: points().optional().describe("Points laissés à moins de décimales."),
      more: points().optional().describe("Points ôtés à plus de décimales."),
    })
    .transform(({ to, fewer, more }) => ({ to, fewer: fewer ?? null, more: more ?? 0 })),
]);

export const MistakeSchema = z.strictObject({
  when: expected().describe("Formule de la valeur fausse : « =charges_fixes*taux/100 »."),
  says: text().describe("L’erreur expliquée au candidat."),
  earns: points().optional().describe("Points gardés."),
});

export const PlausibleSchema = z.strictObject({
  from: decimal().describe("Plus petite valeur vraisemblable."),
  to: decimal().describe("Plus grande valeur vraisemblable."),
});

/** What any marked figure may say of itself, in an amount or in a cell. */
export const FigureShape = {
  precision: PrecisionSchema.optional().describe(
    "Précision demandée : 0.01, ou {to: 0.01, fewer: 0.5, more: 0.25}.",
  ),
  tolerance: tolerance().optional().describe("Écart accepté : « 0,01 € » ou « 0,5 % »."),
  mistakes: z.array(MistakeSchema).optional().describe("Erreurs typiques, nommées dans le compte rendu."),
  given: expected()
    .optional()
    .describe("« À défaut, retenez … » : valeur que les questions suivantes acceptent aussi."),
  plausible: PlausibleSchema.optional().describe(
    "Bornes hors desquelles une valeur fausse n’est pas reportée.",
  ),
  ...CarryShape,
} as const;
