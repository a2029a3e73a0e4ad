import { z } from "zod";
import { expected, flag, id, points, text } from "#schemas/fields.ts";
import { RubricSchema } from "#schemas/rubric.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

/** One or several options, with an optional reason read by a person. */
export const ChoiceSchema = z.strictObject({
  type: z.literal("choice"),
  ...AnswerBaseShape,
  options: z
    .array(
      z.strictObject({
        id: id().describe("Identifiant de l’option."),
        text: text().describe("L’option, telle que le candidat la lit."),
      }),
    )
    .min(2)
    .describe("Les options proposées, deux au moins."),
  expected: z
    .union([expected(), z.array(id()).min(1)])
    .describe("Un identifiant, une liste d’identifiants, ou une formule qui donne un identifiant."),
  several: flag().optional().describe("true : plusieurs options possibles ; par défaut, selon expected."),
  marks: z
    .strictObject({
      by: z.enum(["answer", "option"]).describe("answer : tout ou rien ; option : par option juste."),
      penalty: points().optional().describe("Points ôtés par option fausse, jamais sous zéro."),
    })
    .optional()
    .describe("{by: answer} tout ou rien ; {by: option, penalty: 2} par option."),
  mistakes: z
    .array(
      z.strictObject({
        option: id().describe("Option fausse."),
        says: text().describe("L’erreur expliquée au candidat."),
        earns: points().optional().describe("Points gardés."),
      }),
    )
    .optional()
    .describe("Erreurs typiques, nommées dans le compte rendu."),
  because: z
    .strictObject({
      label: text().optional().describe("Intitulé du champ de la justification."),
      points: points().describe("Points de la justification, en plus de ceux du choix."),
      rubric: RubricSchema.describe("Ce que le correcteur cherche dans la justification."),
    })
    .optional()
    .describe("Justification lue par un correcteur, avec ses points en plus."),
  ...CarryShape,
});
export type Choice = z.output<typeof ChoiceSchema>;

export const ChoiceStatementSchema = z.strictObject({
  label: z.string(),
  several: z.boolean(),
  options: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  because: z.string().nullable(),
});
export type ChoiceStatement = z.output<typeof ChoiceStatementSchema>;

/** The id of one option, a list of ids, or options with a reason. */
export const ChoiceRawSchema = z.union([
  z.string().max(200),
  z.array(z.string().max(200)).max(50),
  z.strictObject({
    options: z.union([z.string().max(200), z.array(z.string().max(200)).max(50)]),
    because: z.string().max(20_000),
  }),
]);
export type ChoiceRaw = z.output<typeof ChoiceRawSchema>;
