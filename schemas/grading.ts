import { z } from "zod";

/** State of an answer or of one figure of it (docs: « How a figure is marked »). */
export const StateSchema = z.enum([
  "right",
  "carried",
  "partial",
  "wrong",
  "blank",
  "unreadable",
  "to-mark",
  "to-check",
]);
export type State = z.output<typeof StateSchema>;

export const ParamsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type Params = z.output<typeof ParamsSchema>;

/**
 * A step of a mark: what was seen and the points it gives, in hundredths. The points of an answer are the sum of its
 * findings. `code` is stable; the reason in French is in the type's `messages.fr.ts`, with `params`.
 */
export const FindingSchema = z.strictObject({
  code: z.string(),
  points: z.number().int(),
  params: ParamsSchema,
});
export type Finding = z.output<typeof FindingSchema>;

/** The path to an expected value: in words, with figures, and its result, all in French form. */
export const PathSchema = z.strictObject({ words: z.string(), figures: z.string(), result: z.string() });
export type Path = z.output<typeof PathSchema>;

/** One figure that was asked (a whole amount, a cell, a step), as marked. Values are French texts, ready to show. */
export const FigureSchema = z.strictObject({
  /** Name in formulas: "seuil", "budget!B5". */
  name: z.string(),
  label: z.string(),
  state: StateSchema,
  /** As typed, verbatim; null when blank. */
  typed: z.string().nullable(),
  /** As read; null when blank or unreadable. */
  read: z.string().nullable(),
  expected: z.string(),
  path: PathSchema.nullable(),
  /** The same path with the candidate's own earlier figures, when the answer was carried. */
  ownPath: PathSchema.nullable(),
  findings: z.array(FindingSchema),
});
export type Figure = z.output<typeof FigureSchema>;

/** A rubric item as it stands for this copy, before a person marks it. */
export const RubricLineSchema = z.strictObject({
  id: z.string(),
  /** What is expected with this copy's own figures; null when the item has no formula. */
  expects: z.string().nullable(),
});
export type RubricLine = z.output<typeof RubricLineSchema>;

/**
 * What the machine saw in a written answer, for the person who marks it: it never gives a point by itself, and the
 * candidate never sees it. `code` and `params` are told like a finding's.
 */
export const SuggestionSchema = z.strictObject({
  /** The rubric item that it stands beside; null for the answer as a whole. */
  item: z.string().nullable(),
  /** What the item would earn, hundredths; null where the machine only says what it saw. */
  points: z.number().int().nullable(),
  code: z.string(),
  params: ParamsSchema,
});
export type Suggestion = z.output<typeof SuggestionSchema>;

export const AnswerResultSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  state: StateSchema,
  /** Points earned, hundredths: 0 while `to-mark` or `to-check`, but for what is already certain. */
  points: z.number().int(),
  max: z.number().int(),
  /** What the machine would give to what a person must confirm; null when nothing is proposed. */
  proposed: z.number().int().nullable(),
  /** Points that a person has still to decide on, hundredths. */
  pending: z.number().int(),
  findings: z.array(FindingSchema),
  figures: z.array(FigureSchema),
  rubric: z.array(RubricLineSchema),
  /** For the marker alone; absent where the machine suggests nothing. */
  suggestions: z.array(SuggestionSchema).optional(),
});
export type AnswerResult = z.output<typeof AnswerResultSchema>;

/** A finding about a whole scope: the cost of another reading, charged once. */
export const ScopeFindingSchema = FindingSchema.extend({
  scope: z.strictObject({ kind: z.enum(["scenario", "part", "task"]), id: z.string() }),
});

/** The marks of one copy by one grading run. Points in hundredths. */
export const AttemptResultSchema = z.strictObject({
  engine: z.string(),
  total: z.number().int(),
  max: z.number().int(),
  /** True while a person has still something to decide. */
  provisional: z.boolean(),
  answers: z.array(AnswerResultSchema),
  /** Costs of other readings, negative points, by scope. */
  scopes: z.array(ScopeFindingSchema),
});
export type AttemptResult = z.output<typeof AttemptResultSchema>;
