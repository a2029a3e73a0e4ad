import type { RubricItem } from "#schemas/rubric.ts";
import type { CompiledAnswer, CompiledScenario } from "./scenario-model.ts";

/** What a person looks for in an answer; none where the machine alone marks. */
export const rubricOfAnswer = ({ definition, authored }: CompiledAnswer): readonly RubricItem[] =>
  definition.rubric?.(authored) ?? [];

/** The rubrics of a paper by answer id; none for an id that it does not have. */
export function rubricsOf(scenario: CompiledScenario): (answerId: string) => readonly RubricItem[] {
  const byId = new Map(scenario.answers.map((answer) => [answer.authored.id, rubricOfAnswer(answer)]));
  return (answerId) => byId.get(answerId) ?? [];
}
