import { z } from "zod";
import { decimal, expected, flag, points, text, tolerance } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

/** How exact a figure must be: a step, or a step with points for fewer or more decimals. */
export const PrecisionSchema = z.union([
  decimal().transform((to) => ({ to, fewer: null, more: 0 })),
  z
    .strictObject({ to: decimal(), fewer: points().optional(), more: points().optional() })
    .transform(({ to, fewer, more }) => ({ to, fewer: fewer ?? null, more: more ?? 0 })),
]);

export const MistakeSchema = z.strictObject({
  when: expected().describe("Formule de la valeur fausse : « =charges_fixes*taux/100 »."),
  says: text().describe("L'erreur expliquée au candidat."),
  earns: points().optional().describe("Points gardés."),
});

export const PlausibleSchema = z.strictObject({ from: decimal(), to: decimal() });

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
    "Bornes hors desquelles une valeur fausse n'est pas reportée.",
  ),
  ...CarryShape,
} as const;

const UnitSchema = z.union([
  text(),
  z.strictObject({ ask: flag(), points: points().optional(), is: text().optional() }),
]);

/** One number with its unit. */
export const AmountSchema = z.strictObject({
  type: z.literal("amount"),
  ...AnswerBaseShape,
  unit: UnitSchema.optional().describe("Unité affichée, ou {ask: true, is: €} : le candidat l'écrit."),
  unitCost: points().optional().describe("Points ôtés pour une unité fausse."),
  accounting: flag().optional().describe("true : un montant entre parenthèses est négatif."),
  workings: flag().optional().describe("true : un « détail du calcul » est demandé sous le montant."),
  expected: expected().describe("La clé : une formule « =… » ou un nombre."),
  ...FigureShape,
});
export type Amount = z.output<typeof AmountSchema>;

export const AmountStatementSchema = z.strictObject({
  label: z.string(),
  /** Shown after the field; null when the candidate writes it or there is none. */
  unit: z.string().nullable(),
  asksUnit: z.boolean(),
  accounting: z.boolean(),
  workings: z.boolean(),
});
export type AmountStatement = z.output<typeof AmountStatementSchema>;

/** The raw text of the field; with `workings`, the detail beside it. */
export const AmountRawSchema = z.union([
  z.string().max(400),
  z.strictObject({ value: z.string().max(400), workings: z.string().max(20_000) }),
]);
export type AmountRaw = z.output<typeof AmountRawSchema>;
