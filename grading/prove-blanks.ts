import type { AnswerResult } from "#schemas/grading.ts";
import type { CompiledScenario } from "./scenario-model.ts";

/**
 * Gives the points of blank answers that a later right answer proves; the blank stays `blank`.
 *
 * Rule: scenario-format, « How a figure is marked », 8: only by an answer that is right with the scenario's own values.
 */
export function proveBlanks(scenario: CompiledScenario, answers: readonly AnswerResult[]): AnswerResult[] {
  const stateOf = new Map(scenario.answers.map(({ id }, index) => [id, answers[index]?.state]));
  const proved = new Map<string, { points: number; by: string }>();
  for (const { id, proves } of scenario.answers) {
    if (stateOf.get(id) !== "right") continue;
    for (const [target, points] of proves)
      if (stateOf.get(target) === "blank" && !proved.has(target)) proved.set(target, { points, by: id });
  }
  if (proved.size === 0) return [...answers];
  return answers.map((answer, index) => {
    const proof = proved.get(scenario.answers[index]?.id ?? "");
    return proof ? withProof(answer, proof.points, proof.by) : answer;
  });
}

function withProof(answer: AnswerResult, granted: number, by: string): AnswerResult {
  const points = Math.min(granted, answer.max);
  return { ...answer, points, findings: [...answer.findings, { code: "proved", points, params: { by } }] };
}
