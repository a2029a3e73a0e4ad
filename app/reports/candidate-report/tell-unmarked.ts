import { reportRegistry } from "#deliverables/registry.reports.ts";
import { foldName } from "#schemas/fold-name.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import type { Draw } from "#grading/named-values.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import type { Block } from "#schemas/report.ts";
import { labelOf } from "./build-answer.ts";

/**
 * An answer as it was saved, without any mark: what a teacher reads before accepting a late save.
 *
 * Out: its label and its blocks; an answer that is no longer in the paper, or no longer of its type's shape, is told as
 * it is stored.
 */
export function tellUnmarked(
  scenario: CompiledScenario,
  draw: Draw,
  { answerId, raw }: { answerId: string; raw: unknown },
): { label: string; blocks: Block[] } {
  const answer = scenario.answers.find(({ id }) => id === foldName(answerId));
  const read = answer?.definition.answer.safeParse(raw);
  const report = answer && reportRegistry.get(answer.definition.type);
  if (!answer || !report || !read?.success)
    return { label: answerId, blocks: [{ kind: "note", text: JSON.stringify(raw) }] };
  const own = new OwnWorlds(scenario, draw).world(false, null);
  const statement: unknown = answer.definition.state(answer.key, own);
  const label = frenchSpaces(labelOf(answer, statement));
  return { label, blocks: report.tell({ statement, raw: read.data, figures: [] }) };
}
