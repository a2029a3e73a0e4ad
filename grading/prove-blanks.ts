import type { AnswerResult } from "#schemas/grading.ts";
import type { CompiledAnswer, CompiledScenario } from "./scenario-model.ts";

interface Proof {
  points: number;
  by: string;
}

/**
 * Gives the points of blank answers that a later right answer proves; the blank stays `blank`.
 *
 * In: the scenario, its answers as graded, whether an answer is right by the scenario's own keys (not by a value given
 * « à défaut », not under another reading). Out: the answers, the proved ones with their points: at most the answer's
 * own, its reason's left out. Rule: scenario-format, « How a figure is marked », 8.
 */
export function proveBlanks(
  { answers: compiled }: CompiledScenario,
  answers: readonly AnswerResult[],
  byOwnKeys: (answer: CompiledAnswer) => boolean,
): AnswerResult[] {
  const results = new Map(compiled.map(({ id }, index) => [id, answers[index]]));
  const proofs = new Map<string, Proof>();
  for (const answer of compiled) {
    if (answer.proves.size === 0 || results.get(answer.id)?.state !== "right" || !byOwnKeys(answer)) continue;
    for (const [target, granted] of answer.proves) {
      const points = Math.min(granted, compiled.find(({ id }) => id === target)?.authored.points ?? 0);
      const isBlank = results.get(target)?.state === "blank";
      if (isBlank && points > (proofs.get(target)?.points ?? -1))
        proofs.set(target, { points, by: answer.id });
    }
  }
  if (proofs.size === 0) return [...answers];
  return answers.map((answer, index) => withProof(answer, proofs.get(compiled[index]?.id ?? "")));
}

function withProof(answer: AnswerResult, proof: Proof | undefined): AnswerResult {
  if (!proof) return answer;
  const { points, by } = proof;
  return { ...answer, points, findings: [...answer.findings, { code: "proved", points, params: { by } }] };
}
