import type { FinalAnswer, FinalResult } from "./apply-corrections.ts";
import { percentOf, type Profile, type ProfileRow } from "./profile.ts";
import { rubricOfAnswer } from "./rubric-of.ts";
import type { CompiledScenario, CompiledTask } from "./scenario-model.ts";

/** The three facts that a corrected copy opens with; a fact that the copy does not support is null. */
export interface Summary {
  /** The activity with the best part of its points. */
  best: ProfileRow | null;
  /** The answer that lost most. `lost`: hundredths. */
  costly: { taskId: string; answerId: string; lost: number } | null;
  /** The task of the référentiel to work on first, and where the copy shows it. `lost`: hundredths. */
  revise: { code: string; taskId: string; lost: number } | null;
}

/**
 * The facts of a copy's summary: best activity, costliest error, what to revise first.
 *
 * In: the paper, the final result, its profile. Out: facts, never words; what waits for a
 * person counts neither for nor against. On equal counts the first in the paper's order. Never fails.
 * @example summarise({ scenario, result, profile }).best?.code // "4.5"
 */
export function summarise({
  scenario,
  result,
  profile,
}: {
  scenario: CompiledScenario;
  result: FinalResult;
  profile: Profile;
}): Summary {
  const papers = scenario.parts.flatMap((part) => part.tasks);
  return {
    best: bestActivity(profile.activities),
    costly: costliestAnswer(papers, result),
    revise: firstToRevise(papers, profile.tasks, result),
  };
}

const HALF_OF_THE_POINTS = 50;

/** A strength is worth saying from half of its points up. */
function bestActivity(activities: readonly ProfileRow[]): ProfileRow | null {
  const judged = activities.flatMap((row) => {
    const percent = percentOf(row);
    return percent !== null && percent >= HALF_OF_THE_POINTS ? [{ row, percent }] : [];
  });
  return judged.toSorted((a, b) => b.percent - a.percent)[0]?.row ?? null;
}

const lossOf = ({ max, points, pending }: Pick<FinalAnswer, "max" | "points" | "pending">) =>
  max - points - pending;

function costliestAnswer(papers: readonly CompiledTask[], result: FinalResult): Summary["costly"] {
  const finals = new Map(result.answers.map((answer) => [answer.id, answer]));
  const losses = papers.flatMap((task) =>
    task.answers.flatMap(({ authored }) => {
      const final = finals.get(authored.id);
      const lost = final ? lossOf(final) : 0;
      return [{ taskId: task.id, answerId: authored.id, lost }];
    }),
  );
  return largest(losses);
}

/** The code that lost most points, at the question on it that lost most. */
function firstToRevise(
  papers: readonly CompiledTask[],
  rows: readonly ProfileRow[],
  result: FinalResult,
): Summary["revise"] {
  const worst = largest(rows.map((row) => ({ code: row.code, lost: lossOf(row) })));
  if (!worst) return null;
  const finals = new Map(result.answers.map((answer) => [answer.id, answer]));
  const lossOfTask = ({ answers }: CompiledTask) =>
    answers.reduce((sum, { authored }) => sum + lossOf(finals.get(authored.id) ?? NOTHING), 0);
  const shown = papers.filter((task) => coversOf(task).has(worst.code));
  const task = largest(shown.map((one) => ({ id: one.id, lost: lossOfTask(one) })));
  return task ? { ...worst, taskId: task.id } : null;
}

const NOTHING = { max: 0, points: 0, pending: 0 };

/** The largest loss, the first of equals; null where nothing was lost. */
const largest = <Loss extends { lost: number }>(losses: readonly Loss[]): Loss | null =>
  losses.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost - a.lost)[0] ?? null;

const coversOf = (task: CompiledTask): ReadonlySet<string> =>
  new Set(
    task.answers.flatMap((answer) => [
      ...(answer.authored.covers ?? task.covers),
      ...rubricOfAnswer(answer).flatMap(({ covers }) => covers ?? []),
    ]),
  );
