import type { AnyDeliverable, Registry } from "#grading/define-deliverable.ts";
import { amount } from "./amount/grade.ts";
import { choice } from "./choice/grade.ts";
import { date } from "./date/grade.ts";
import { letter } from "./letter/grade.ts";
import { short } from "./short/grade.ts";
import { table } from "./table/grade.ts";
import { text } from "./text/grade.ts";
import { workings } from "./workings/grade.ts";
import { AmountSchema } from "./amount/schema.ts";
import { ChoiceSchema } from "./choice/schema.ts";
import { DateAnswerSchema } from "./date/schema.ts";
import { LetterSchema } from "./letter/schema.ts";
import { ShortSchema } from "./short/schema.ts";
import { TableSchema } from "./table/schema.ts";
import { TextAnswerSchema } from "./text/schema.ts";
import { WorkingsSchema } from "./workings/schema.ts";
import { z } from "zod";

/** Every answer type: a new one is a line here, a line in `answerSchema` and a line in each registry of views. */
const deliverables: readonly AnyDeliverable[] = [amount, workings, table, date, choice, short, text, letter];

export const registry: Registry = new Map(deliverables.map((deliverable) => [deliverable.type, deliverable]));

/** What a teacher writes under `answers:`, told apart by `type`. */
export const answerSchema = z.discriminatedUnion("type", [
  AmountSchema,
  WorkingsSchema,
  TableSchema,
  DateAnswerSchema,
  ChoiceSchema,
  ShortSchema,
  TextAnswerSchema,
  LetterSchema,
]);
