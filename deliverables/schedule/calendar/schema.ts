import { z } from "zod";
import { expected, flag, formula, id, points, text } from "#schemas/fields.ts";
import { MistakeSchema } from "#schemas/figure.ts";
import { SheetRowsSchema } from "#schemas/sheet.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

const DaysSchema = z.enum(["calendaires", "ouvrables", "ouvres"]);
export type DayCount = z.output<typeof DaysSchema>;

const StepSchema = z.strictObject({
  id: id().describe("Nom de la date, utilisable dans toutes les formules : retractation."),
  says: text().describe("L’étape, telle que le candidat la lit : Fin du délai de rétractation."),
  on: expected().optional().describe("La date : une formule, « =signature+15 », ou 2026-05-04."),
  after: text().optional().describe("La date d’où part le délai : l’id d’une étape, ou une variable."),
  days: expected().optional().describe("Nombre de jours du délai ; négatif pour compter à rebours."),
  months: expected().optional().describe("Nombre de mois du délai, de quantième à quantième."),
  counts: DaysSchema.optional().describe(
    "calendaires (par défaut), ouvrables (sauf dimanches et fériés) ou ouvres (sauf samedis, dimanches et fériés).",
  ),
  rolls: flag()
    .optional()
    .describe(
      "true : un délai qui finit un samedi, un dimanche ou un férié va au premier jour ouvrable suivant.",
    ),
  shown: flag().optional().describe("true : la date est montrée, non demandée."),
  points: points().optional().describe("Points de la date ; à défaut, parts égales."),
  mistakes: z.array(MistakeSchema).optional().describe("Dates fausses typiques."),
  given: expected()
    .optional()
    .describe("« À défaut, retenez le … » : date que les étapes suivantes acceptent aussi."),
});
export type CalendarStep = z.output<typeof StepSchema>;

/** The steps of a procedure, each with a date to find, which runs from another. */
export const CalendarSchema = z.strictObject({
  type: z.literal("schedule"),
  ...AnswerBaseShape,
  mode: z.literal("calendar").describe("calendar : les dates d’une procédure, étape par étape."),
  holidays: formula().optional().describe("Jours fériés : « =feries », une liste de dates."),
  tolerance: z
    .string()
    .regex(/^\d+\s*(j|jour|jours)?$/)
    .optional()
    .describe("Écart accepté sur chaque date, en jours : « 1 j »."),
  steps: z.array(StepSchema).min(1).describe("Les étapes, dans l’ordre de la procédure."),
  ...CarryShape,
});
export type Calendar = z.output<typeof CalendarSchema>;

export const CalendarStatementSchema = z.strictObject({
  mode: z.literal("calendar"),
  label: z.string(),
  rows: SheetRowsSchema,
});
export type CalendarStatement = z.output<typeof CalendarStatementSchema>;
