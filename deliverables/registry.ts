import type { AnyDeliverable, Registry } from "#grading/define-deliverable.ts";
import { amount } from "./amount/grade.ts";
import { choice } from "./choice/grade.ts";
import { date } from "./date/grade.ts";
import { journal } from "./journal/grade.ts";
import { letter } from "./letter/grade.ts";
import { matching } from "./matching/grade.ts";
import { ordering } from "./ordering/grade.ts";
import { schedule } from "./schedule/grade.ts";
import { short } from "./short/grade.ts";
import { spreadsheet } from "./spreadsheet/grade.ts";
import { table } from "./table/grade.ts";
import { text } from "./text/grade.ts";
import { workings } from "./workings/grade.ts";
import { AmountSchema } from "./amount/schema.ts";
import { ChoiceSchema } from "./choice/schema.ts";
import { DateAnswerSchema } from "./date/schema.ts";
import { JournalSchema } from "./journal/schema.ts";
import { LetterSchema } from "./letter/schema.ts";
import { MatchingSchema } from "./matching/schema.ts";
import { OrderingSchema } from "./ordering/schema.ts";
import { ScheduleSchema } from "./schedule/schema.ts";
import { ShortSchema } from "./short/schema.ts";
import { SpreadsheetSchema } from "./spreadsheet/schema.ts";
import { TableSchema } from "./table/schema.ts";
import { TextAnswerSchema } from "./text/schema.ts";
import { WorkingsSchema } from "./workings/schema.ts";
import { z } from "zod";

/** Every answer type: a new one is a line here, a line in `answerSchema` and a line in each registry of views. */
const deliverables: readonly AnyDeliverable[] = [
  amount,
  workings,
  table,
  spreadsheet,
  date,
  choice,
  short,
  text,
  journal,
  matching,
  ordering,
  schedule,
  letter,
];

export const registry: Registry = new Map(deliverables.map((deliverable) => [deliverable.type, deliverable]));

/** What a teacher writes under `answers:`, told apart by `type`. */
export const answerSchema = z.discriminatedUnion("type", [
  AmountSchema,
  WorkingsSchema,
  TableSchema,
  SpreadsheetSchema,
  DateAnswerSchema,
  ChoiceSchema,
  MatchingSchema,
  OrderingSchema,
  ScheduleSchema,
  ShortSchema,
  TextAnswerSchema,
  JournalSchema,
  LetterSchema,
]);
