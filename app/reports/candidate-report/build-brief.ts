import { formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import type { Summary } from "#grading/summary.ts";
import type { BriefSentence } from "#schemas/report.ts";
import type { TitleOf } from "./build-profile.ts";
import { say } from "./messages.fr.ts";
import { questionNumber } from "./names.ts";
import { inWords } from "./points.ts";

/** The facts of a summary in three sentences at most. */
export function buildBrief(
  { best, costly, revise }: Summary,
  scenario: CompiledScenario,
  titleOf: TitleOf,
): BriefSentence[] {
  const tasks = new Map(scenario.parts.flatMap((part) => part.tasks.map((task) => [task.id, task])));
  const numberOf = (taskId: string) => questionNumber(tasks.get(taskId)?.title ?? taskId);
  const sentences: BriefSentence[] = [];
  if (best) {
    const params = { points: formatPoints(best.points), max: formatPointsShort(best.max) };
    sentences.push(sentence("best", titleOf(best.code), params, null));
  }
  if (costly) {
    const { authored } = scenario.answers.find((answer) => answer.authored.id === costly.answerId) ?? {};
    const strong = authored?.label ?? tasks.get(costly.taskId)?.title ?? "";
    const params = { number: numberOf(costly.taskId), lost: inWords(costly.lost) };
    sentences.push(sentence("costly", strong, params, costly.taskId));
  }
  if (revise) {
    const params = { code: revise.code, number: numberOf(revise.taskId) };
    sentences.push(sentence("revise", titleOf(revise.code), params, revise.taskId));
  }
  return sentences;
}

function sentence(
  kind: BriefSentence["kind"],
  strong: string,
  params: Record<string, string>,
  taskId: string | null,
): BriefSentence {
  return { kind, before: say(`${kind}-before`), strong, after: say(`${kind}-after`, params), taskId };
}
