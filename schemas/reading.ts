import { z } from "zod";

/** Everything the readers of numbers, days and delays may have to say about a text; sentences in `messages.fr.ts`. */
export const NoticeCodeSchema = z.enum([
  "thousands-dot",
  "thousands-comma",
  "thousands-apostrophe",
  "decimal-missing",
  "unit-first",
  "accounting-negative",
  "word-zero",
  "converted",
  "other-unit",
  "qualifier-ignored",
  "ambiguous-dot",
  "bad-grouping",
  "trailing-minus",
  "long-dash",
  "foreign-digits",
  "unknown-unit",
  "clock-time",
  "calculation",
  "parentheses",
  "not-a-number",
  "too-long",
  "too-large",
  "year-assumed",
  "weekday-wrong",
  "ambiguous-day",
  "year-missing",
  "impossible-day",
  "not-a-day",
  "weeks-converted",
  "months-not-days",
  "not-a-delay",
]);
export type NoticeCode = z.infer<typeof NoticeCodeSchema>;

const notices = z.array(NoticeCodeSchema);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const blank = z.object({ status: z.literal("blank") });
const unreadable = z.object({ status: z.literal("unreadable"), notices: z.tuple([NoticeCodeSchema]) });

/**
 * What was read in a number field. `value`: decimal point, no exponent, trailing zeros as typed; `decimals`: digits
 * typed after the separator, once exponent and unit are applied; `unit`: the unit typed, in the field's spelling where
 * it agrees with the field. `ask`: two readings, the decimal one first.
 */
export const NumberReadingSchema = z.discriminatedUnion("status", [
  blank,
  z.object({
    status: z.literal("value"),
    value: decimal,
    decimals: z.number().int().nonnegative(),
    unit: z.string().nullable(),
    notices,
  }),
  z.object({
    status: z.literal("ask"),
    values: z.tuple([decimal, decimal]),
    unit: z.string().nullable(),
    notices,
  }),
  unreadable,
]);
export type NumberReading = z.infer<typeof NumberReadingSchema>;

/** What was read in a date field: a day `YYYY-MM-DD`. */
export const DayReadingSchema = z.discriminatedUnion("status", [
  blank,
  z.object({ status: z.literal("value"), value: day, notices }),
  z.object({ status: z.literal("ask"), values: z.tuple([day, day]), notices }),
  unreadable,
]);
export type DayReading = z.infer<typeof DayReadingSchema>;

/** What was read in a delay field: a number of days, as decimal text. */
export const DelayReadingSchema = z.discriminatedUnion("status", [
  blank,
  z.object({ status: z.literal("value"), value: decimal, notices }),
  z.object({ status: z.literal("ask"), values: z.tuple([decimal, decimal]), notices }),
  unreadable,
]);
export type DelayReading = z.infer<typeof DelayReadingSchema>;
