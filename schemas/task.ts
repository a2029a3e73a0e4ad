import { z } from "zod";
import { flag, formula, id, oneOrMany, points, text, whole } from "./fields.ts";
import { OtherReadingsSchema } from "./scenario.ts";

/** What every answer has, whatever its type; each type adds its own fields. */
export const AnswerBaseShape = {
  id: id().describe(
    "Identifiant, unique dans toute l’étude de cas : c’est un nom utilisable dans les formules.",
  ),
  label: text().optional().describe("Intitulé montré au candidat."),
  covers: z.array(text()).optional().describe("Codes du référentiel propres à cette réponse."),
  points: points().describe("Points de la réponse."),
  proves: z
    .union([z.array(id()), z.record(id(), points())])
    .optional()
    .describe("Réponses laissées vides que cette réponse juste suffit à prouver."),
} as const;

/** Fields of every answer whose value later formulas may carry. */
export const CarryShape = {
  carry: z
    .union([
      flag(),
      z.strictObject({
        penalty: points().optional().describe("Points ôtés à une réponse reportée."),
        when: formula().optional().describe("Condition du report : « =taux>0 »."),
      }),
    ])
    .optional()
    .describe("false : pas de report d’erreur ; penalty : points ôtés ; when : condition du report."),
} as const;

/** An answer as far as all types share it; the rest is read by its type's own schema. */
export interface AnswerBase {
  id: string;
  type: string;
  label?: string | undefined;
  covers?: string[] | undefined;
  points: number;
  proves?: string[] | Record<string, number> | undefined;
}

/**
 * The front matter of a task, given the schemas of the answer types (a discriminated union on `type`).
 *
 * @example taskSchema(z.discriminatedUnion("type", [AmountSchema, …]))
 */
export const taskSchema = <Answer extends z.ZodType<AnswerBase>>(answer: Answer) =>
  z.strictObject({
    title: text().describe("Numéro et titre : « 1.2 Seuil de rentabilité »."),
    covers: z.array(text()).min(1).describe("Codes du référentiel : [T.4.5.1]."),
    calculations: z
      .array(whole())
      .optional()
      .describe("Calculs du catalogue que la tâche demande, par leur numéro : [78, 81]."),
    documents: z.array(id()).optional().describe("Annexes citées, par leur id."),
    after: oneOrMany()
      .optional()
      .describe("Événement (ou liste) après lequel la tâche est posée, avec les valeurs qu’il change."),
    readings: OtherReadingsSchema.optional().describe("Autres lectures admises dans cette tâche."),
    answers: z.array(answer).min(1).describe("Les réponses demandées, dans l’ordre."),
  });

/** A task's front matter once read. */
export interface TaskFile<Answer extends AnswerBase = AnswerBase> {
  title: string;
  covers: string[];
  calculations?: number[] | undefined;
  documents?: string[] | undefined;
  after?: string[] | undefined;
  readings?: z.output<typeof OtherReadingsSchema> | undefined;
  answers: Answer[];
}
