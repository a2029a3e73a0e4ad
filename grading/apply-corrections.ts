import type { AnswerResult, AttemptResult, State } from "#schemas/grading.ts";
import { rubricMax, type RubricItem } from "#schemas/rubric.ts";
import {
  COMMENT_CRITERION,
  decisionsOf,
  POINTS_CRITERION,
  type Correction,
  type DecisionsOfAnswer,
} from "./corrections.ts";
import { clamp, markRubric, type MarkedItem } from "./mark-rubric.ts";

/** An answer once persons had their say. Points in hundredths. */
export interface FinalAnswer {
  id: string;
  type: string;
  max: number;
  state: State;
  points: number;
  /** Points that a person has still to decide on. */
  pending: number;
  /** What the machine found, untouched. */
  machine: AnswerResult;
  /** True where a person marks the rubric: something was written to be read. */
  rubricIsOpen: boolean;
  rubric: MarkedItem[];
  /** The mark that a person gave in place of the machine's, its rubric apart. */
  settled: Correction | null;
  comment: Correction | null;
}

/** A copy once persons had their say. Points in hundredths. */
export interface FinalResult {
  total: number;
  max: number;
  pending: number;
  provisional: boolean;
  /** True once a person decided on points: the mark is then no longer the machine's part alone. */
  touched: boolean;
  answers: FinalAnswer[];
  scopes: AttemptResult["scopes"];
}

/** The rubric of an answer, by its id; none where the machine alone marks. */
export type RubricOf = (answerId: string) => readonly RubricItem[];

/**
 * Puts the decisions of persons on what the machine found; the machine's part stays visible beside them.
 *
 * In: the result of the newest grading run, the rubrics, every correction of the copy. Out: marks and what still waits.
 * An answer is never under 0 nor over its points, nor the copy under 0. Never fails: a decision on an answer or an item
 * that is no longer there changes nothing. Rule: architecture, decision 4.
 * @example applyCorrections(result, rubricOf, []).provisional // true while something waits
 */
export function applyCorrections(
  result: AttemptResult,
  rubricOf: RubricOf,
  corrections: readonly Correction[],
): FinalResult {
  const decisions = decisionsOf(corrections);
  const answers = result.answers.map((machine) =>
    finalAnswer(machine, rubricOf(machine.id), decisions.get(machine.id) ?? new Map()),
  );
  const pending = sum(answers.map((answer) => answer.pending));
  const earned = sum([...answers, ...result.scopes].map(({ points }) => points));
  return {
    total: clamp(earned, 0, result.max),
    max: result.max,
    pending,
    provisional: pending > 0,
    touched: answers.some(hasDecision),
    answers,
    scopes: result.scopes,
  };
}

const NO_DECISION: DecisionsOfAnswer = new Map();
/** The findings of an answer whose written part a person has to read. */
const READ_BY_A_PERSON = new Set(["to-mark", "reason-to-mark"]);

function finalAnswer(
  machine: AnswerResult,
  items: readonly RubricItem[],
  decisions: DecisionsOfAnswer,
): FinalAnswer {
  const rubricIsOpen = items.length > 0 && machine.findings.some(({ code }) => READ_BY_A_PERSON.has(code));
  const rubric = markRubric(items, machine.rubric, rubricIsOpen ? decisions : NO_DECISION);
  const settled = decisions.get(POINTS_CRITERION) ?? null;
  const ownMax = machine.max - (rubricIsOpen ? rubricMax(items) : 0);
  const ownPending = settled ? 0 : machine.pending - (rubricIsOpen ? rubricMax(items) : 0);
  const own = settled ? clamp(settled.points, 0, ownMax) : machine.points;
  const points = clamp(own + (rubricIsOpen ? rubric.points : 0), 0, machine.max);
  const pending = Math.max(ownPending, 0) + (rubricIsOpen ? rubric.pending : 0);
  const answer = {
    id: machine.id,
    type: machine.type,
    max: machine.max,
    points,
    pending,
    machine,
    rubricIsOpen,
    rubric: rubric.items,
    settled,
    comment: decisions.get(COMMENT_CRITERION) ?? null,
  };
  return { ...answer, state: finalState(answer) };
}

/** The machine's state until a person decides; then what the points say of it. */
function finalState({
  machine,
  points,
  pending,
  settled,
  rubricIsOpen,
  max,
}: Omit<FinalAnswer, "state">): State {
  if (pending > 0) return machine.state;
  if (!settled && !rubricIsOpen) return machine.state;
  if (points === max) return wasCarried(machine) ? "carried" : "right";
  if (points > 0) return "partial";
  return machine.state === "blank" ? "blank" : "wrong";
}

/** Right from an earlier figure of the copy that was not, as the machine saw it. */
const wasCarried = ({ state, findings }: AnswerResult) =>
  state === "carried" || findings.some(({ code }) => code === "absurd-base" || code === "carried");

const hasDecision = ({ settled, rubric }: FinalAnswer) =>
  settled !== null || rubric.some(({ decided }) => decided !== null);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
