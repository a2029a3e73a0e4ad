import { z } from "zod";
import { expected, flag, id, points, text } from "#schemas/fields.ts";
import { RubricSchema } from "#schemas/rubric.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

/** One or several options, with an optional reason read by a person. */
export const ChoiceSchema = z.strictObject({
  type: z.literal("choice"),
  ...AnswerBaseShape,
  options: z.array(z.strictObject({ id: id(), text: text() })).min(2),
  expected: z
    .union([expected(), z.array(id()).min(1)])
    .describe("Un identifiant, une liste d'identifiants, ou une formule qui donne un identifiant."),
  several: flag().optional().describe("true : plusieurs options possibles ; par défaut, selon expected."),
  marks: z
    .strictObject({ by: z.enum(["answer", "option"]), penalty: points().optional() })
    .optional()
    .describe("{by: answer} tout ou rien ; {by: option, penalty: 2} par option."),
  mistakes: z.array(z.strictObject({ option: id(), says: text(), earns: points().optional() })).optional(),
  because: z
    .strictObject({ label: text().optional(), points: points(), rubric: RubricSchema })
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
