import { z } from "zod";
import { expected, flag, points, text } from "#schemas/fields.ts";
import { FigureShape } from "#schemas/figure.ts";
import { AnswerBaseShape } from "#schemas/task.ts";

const UnitSchema = z.union([
  text(),
  z.strictObject({
    ask: flag().describe("true : le candidat écrit l’unité."),
    points: points().optional().describe("Points de l’unité, compris dans ceux de la réponse."),
    is: text().optional().describe("L’unité attendue : € ou jours."),
  }),
]);

/** One number with its unit. */
export const AmountSchema = z.strictObject({
  type: z.literal("amount"),
  ...AnswerBaseShape,
  unit: UnitSchema.optional().describe("Unité affichée, ou {ask: true, is: €} : le candidat l’écrit."),
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
