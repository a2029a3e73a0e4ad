import { z } from "zod";
import { expected } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

/** What a teacher writes: a box that the candidate ticks or leaves, « lu et approuvé ». */
export const TickSchema = z.strictObject({
  type: z.literal("_template"),
  ...AnswerBaseShape,
  expected: expected().describe('oui, non, ou une formule « =SI(…;"oui";"non") ».'),
  ...CarryShape,
});
export type Tick = z.output<typeof TickSchema>;

/** What the candidate receives: strict, without any field for a key. */
export const TickStatementSchema = z.strictObject({ label: z.string() });
export type TickStatement = z.output<typeof TickStatementSchema>;

/** What is saved, as handed in; a box that nobody touched is not saved at all. */
export const TickRawSchema = z.enum(["oui", "non"]);
export type TickRaw = z.output<typeof TickRawSchema>;
