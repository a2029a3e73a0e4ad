import { rubricItemMax } from "#schemas/rubric.ts";
import type { FinalAnswer, FinalResult } from "./apply-corrections.ts";
import { clamp } from "./mark-rubric.ts";
import type { CompiledAnswer, CompiledScenario, CompiledTask } from "./scenario-model.ts";

/** What a copy shows of a task or an activity of the référentiel. Points in hundredths. */
export interface ProfileRow {
  /** "T.4.5.1" for a task, "4.5" for an activity. */
  code: string;
  points: number;
  max: number;
  /** Points that a person has still to decide on. */
  pending: number;
  /** How many answers speak of it. */
  answers: number;
}

/** A share of an answer that speaks of the same codes: the answer itself, or a rubric item with codes of its own. */
interface Evidence {
  codes: readonly string[];
  answerId: string;
  points: number;
  max: number;
  pending: number;
}

/** The part of an evidence that goes to one code. */
type Share = Omit<Evidence, "codes"> & { code: string };

/** The same points by task of the référentiel and by activity: T.4.5.1 and T.4.5.3 are of activity 4.5. */
export interface Profile {
  tasks: ProfileRow[];
  activities: ProfileRow[];
}

/**
 * The profile of a copy over the tasks and the activities of the référentiel.
 *
 * In: the compiled paper, the copy's final result. Out: a row per code that the paper covers, in the order of codes.
 * Points go to the rubric item's own codes, else to the answer's, else to its task's; they are shared equally where
 * there are several, to the hundredth, the first codes taking what is left. Costs charged to a whole dossier tell
 * nothing of a task and are left out. Never fails.
 * @example profileOf(scenario, result).tasks[0] // { code: "T.4.5.1", points: 450, max: 600, pending: 0, answers: 3 }
 */
export function profileOf(scenario: CompiledScenario, result: FinalResult): Profile {
  const finals = new Map(result.answers.map((answer) => [answer.id, answer]));
  const tasks = scenario.parts.flatMap((part) => part.tasks);
  const shares = tasks
    .flatMap((task) =>
      task.answers.flatMap((answer) => {
        const final = finals.get(answer.authored.id);
        return final ? evidenceOf(final, answer, task) : [];
      }),
    )
    .flatMap(shareEqually);
  return { tasks: gather(shares, (code) => code), activities: gather(shares, activityOf) };
}

const activityOf = (taskCode: string) => taskCode.replace(/^T\./, "").split(".").slice(0, 2).join(".");

const LEAST_POINTS = 400;
const LEAST_ANSWERS = 2;

/**
 * The part of the points that was earned, in whole per cent; null where it would say more than is known: under four
 * points or two answers, or while something waits.
 * @example percentOf({ code: "4.5", points: 1770, max: 2000, pending: 0, answers: 5 }) // 89
 */
export function percentOf({ points, max, pending, answers }: ProfileRow): number | null {
  if (pending > 0 || max < LEAST_POINTS || answers < LEAST_ANSWERS) return null;
  return Math.floor((points * 200 + max) / (max * 2));
}

function evidenceOf(final: FinalAnswer, answer: CompiledAnswer, task: CompiledTask): Evidence[] {
  if (final.max === 0) return [];
  const codes = answer.authored.covers ?? task.covers;
  const apart = final.rubric
    .filter(({ item }) => item.covers !== undefined)
    .map(({ item, points, decided, needsMet }): Evidence => {
      const max = rubricItemMax(item);
      const waits = final.rubricIsOpen && needsMet && decided === null;
      return { codes: item.covers ?? [], answerId: final.id, points, max, pending: waits ? max : 0 };
    });
  const sum = (of: (evidence: Evidence) => number) => apart.reduce((total, one) => total + of(one), 0);
  const rest = {
    codes,
    answerId: final.id,
    points: final.points - sum((one) => one.points),
    max: final.max - sum((one) => one.max),
    pending: final.pending - sum((one) => one.pending),
  };
  return rest.max > 0 || rest.points !== 0 ? [rest, ...apart] : apart;
}

/** One piece of evidence per code, integer hundredths whose sum is kept. */
function shareEqually({ codes: repeated, ...evidence }: Evidence): Share[] {
  const codes = [...new Set(repeated)];
  return codes.map((code, index) => ({
    answerId: evidence.answerId,
    code,
    points: shareOf(evidence.points, index, codes.length),
    max: shareOf(evidence.max, index, codes.length),
    pending: shareOf(evidence.pending, index, codes.length),
  }));
}

/** The share of rank `index` of a whole cut in `parts`, the first ones a hundredth larger where it does not divide. */
function shareOf(whole: number, index: number, parts: number): number {
  const least = Math.floor(whole / parts);
  return least + (index < whole - least * parts ? 1 : 0);
}

function gather(shares: readonly Share[], groupOf: (code: string) => string): ProfileRow[] {
  const rows = new Map<string, Omit<ProfileRow, "answers"> & { answerIds: Set<string> }>();
  for (const { code: taskCode, answerId, points, max, pending } of shares) {
    const code = groupOf(taskCode);
    const row = rows.get(code) ?? { code, points: 0, max: 0, pending: 0, answerIds: new Set() };
    row.points += points;
    row.max += max;
    row.pending += pending;
    rows.set(code, { ...row, answerIds: row.answerIds.add(answerId) });
  }
  return [...rows.values()]
    .filter((row) => row.max > 0)
    .map(({ answerIds, ...row }) => ({
      ...row,
      points: clamp(row.points, 0, row.max),
      answers: answerIds.size,
    }))
    .toSorted((a, b) => a.code.localeCompare(b.code, "fr", { numeric: true }));
}
