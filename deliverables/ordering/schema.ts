import { z } from "zod";
import { id, text } from "#schemas/fields.ts";
import { AnswerBaseShape } from "#schemas/task.ts";

/** Steps to put in order. */
export const OrderingSchema = z.strictObject({
  type: z.literal("ordering"),
  ...AnswerBaseShape,
  items: z
    .array(
      z.strictObject({
        id: id().describe("Identifiant de l’étape."),
        text: text().describe("L’étape, telle que le candidat la lit."),
      }),
    )
    .min(2)
    .describe("Les étapes, dans le désordre où le candidat les voit."),
  expected: z
    .array(z.union([id(), z.array(id()).min(2)]))
    .min(2)
    .describe(
      "L’ordre juste : [besoin, annonce, tri]. Des étapes sans ordre entre elles : [besoin, [annonce, budget], tri]. Une étape absente est de trop.",
    ),
  marks: z
    .strictObject({
      by: z
        .enum(["order", "answer"])
        .describe("order : à proportion de la plus longue suite juste ; answer : tout ou rien."),
    })
    .optional()
    .describe("{by: answer} : tout ou rien ; par défaut, la plus longue suite juste."),
});
export type Ordering = z.output<typeof OrderingSchema>;

export const OrderingStatementSchema = z.strictObject({
  label: z.string(),
  items: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  /** True where some steps have no place in the order. */
  someUnused: z.boolean(),
});
export type OrderingStatement = z.output<typeof OrderingStatementSchema>;

/** The steps placed, first to last: {"order": ["besoin", "annonce"]}. */
export const OrderingRawSchema = z.strictObject({ order: z.array(z.string().max(200)).max(100) });
export type OrderingRaw = z.output<typeof OrderingRawSchema>;
