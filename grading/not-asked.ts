import type { AnswerResult } from "#schemas/grading.ts";
import type { CompiledScenario } from "./scenario-model.ts";

/** Events that could not happen during a copy, by id. */
export type Missed = ReadonlySet<string>;

export const NOTHING_MISSED: Missed = new Set();

/** The code of an answer that was never asked: its points are taken out of the paper. */
export const NOT_ASKED = "not-asked";

/** The answers that a copy was never asked for, by folded id: those of tasks after an event that could not happen. */
export function notAsked({ answers }: CompiledScenario, missed: Missed): ReadonlySet<string> {
  return new Set(answers.filter(({ after }) => after.some((id) => missed.has(id))).map(({ id }) => id));
}

/** An answer that was never asked: no points, and none that could have been earned. */
export const neutralised = ({ id, type }: AnswerResult): AnswerResult => ({
  id,
  type,
  state: "blank",
  points: 0,
  max: 0,
  proposed: null,
  pending: 0,
  findings: [{ code: NOT_ASKED, points: 0, params: {} }],
  figures: [],
  rubric: [],
});
