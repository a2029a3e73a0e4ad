import type { AnswerResult } from "#schemas/grading.ts";
import { foldName } from "./language/fold-text.ts";
import type { CompiledScenario } from "./scenario-model.ts";

/**
 * Gives the points of blank answers that a later right answer proves; the blank stays `blank`.
 *
 * Rule: scenario-format, « How a figure is marked », 8: only by an answer that is right with the scenario's own values.
 */
export function proveBlanks(scenario: CompiledScenario, answers: readonly AnswerResult[]): AnswerResult[] {
  const byId = new Map(answers.map((answer) => [foldName(answer.id), answer]));
  const proved = new Map<string, { points: number; by: string }>();
  for (const { id, proves } of scenario.answers) {
    const prover = byId.get(id);
    if (prover?.state !== "right") continue;
    for (const [target, points] of proves)
      if (byId.get(target)?.state === "blank" && !proved.has(target)) proved.set(target, { points, by: id });
  }
  return answers.map((answer) => {
    const proof = proved.get(foldName(answer.id));
    return proof ? withProof(answer, proof.points, proof.by) : answer;
  });
}

function withProof(answer: AnswerResult, granted: number, by: string): AnswerResult {
  const points = Math.min(granted, answer.max);
  return { ...answer, points, findings: [...answer.findings, { code: "proved", points, params: { by } }] };
}
