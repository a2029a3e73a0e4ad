import type { Decision } from "#app/marking/decision-schema.ts";
import type { MarkingAnswer } from "#app/marking/marking-copy.ts";

/** An answer as it looks as soon as a key is pressed; the server's word replaces it. */
export function withDecision(answer: MarkingAnswer, decision: Decision): MarkingAnswer {
  if (answer.id !== decision.answerId) return answer;
  const criteria = answer.criteria.map((one) =>
    one.id === decision.criterion ? { ...one, decided: decision.points } : one,
  );
  return { ...answer, criteria };
}
