import type { AnswerResult, AttemptResult } from "#schemas/grading.ts";
import { bestReadings } from "./best-readings.ts";
import type { Graded } from "./define-deliverable.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { noSharedReads } from "./copy-reads.ts";
import { GradingPass, PLAIN_PASS, type PassRule } from "./grading-pass.ts";
import { foldName } from "#schemas/fold-name.ts";
import { neutralised, notAsked, NOTHING_MISSED, type Missed } from "./not-asked.ts";
import { OwnWorlds } from "./own-worlds.ts";
import { proveBlanks } from "./prove-blanks.ts";
import type { CompiledReading, Draw } from "./named-values.ts";
import type { CompiledAnswer, CompiledScenario } from "./scenario-model.ts";

/** The raw answers of a copy, by answer id; what is missing is blank. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** Grades copies that had the same draw; `missed`: the events that could not happen during this one. */
export type GradeCopy = (raws: RawAnswers, missed?: Missed) => AttemptResult;

/**
 * Prepares the marking of all the copies of one draw.
 *
 * In: the compiled scenario, the draw. Out: a function of a copy's raw answers that gives its marks, in integer
 * hundredths. Tasks after an event that could not happen were never asked: they leave the total. A type that fails on an answer gives `to-check` and is told to `onFault`; the other answers keep their
 * marks. `figures: false` leaves the figures untold, for who wants the marks alone. Rule: scenario-format, « How a
 * figure is marked ».
 * @example prepareGrading(scenario, referenceDraw())({ seuil: "150 000" }).total
 */
export function prepareGrading(
  scenario: CompiledScenario,
  draw: Draw,
  onFault: (answerId: string, fault: unknown) => void,
  { figures = true }: { figures?: boolean } = {},
): GradeCopy {
  const owns = new OwnWorlds(scenario, draw);
  const byId = new Map(scenario.answers.map((answer) => [answer.id, answer]));
  const rules = readingRules(scenario.readings);
  return (raws, missed = NOTHING_MISSED) => {
    const unasked = notAsked(scenario, missed);
    const told = new Set<string>();
    const safely = (pass: GradingPass, answer: CompiledAnswer): Graded => {
      try {
        return bounded(pass.grade(answer), answer);
      } catch (fault) {
        if (!told.has(answer.id)) onFault(answer.id, fault);
        told.add(answer.id);
        return failed(answer);
      }
    };
    const copy = { raws: withoutAnswers(foldKeys(raws), unasked), shared: noSharedReads() };
    const plain = new GradingPass(owns, byId, PLAIN_PASS, copy);
    const passes = [plain, ...rules.map((rule) => new GradingPass(owns, byId, rule, copy, plain))];
    const { graded, scopes } = bestReadings(scenario, passes, safely);
    const answers = scenario.answers.map((answer) => resultOf(answer, graded, figures));
    const byOwnKeys = (answer: CompiledAnswer) =>
      safely(plain, answer).state === "right" && !plain.usesGiven(answer);
    const proved = proveBlanks(scenario, answers, byOwnKeys);
    const asked = proved.map((result, index) =>
      unasked.has(scenario.answers[index]?.id ?? "") ? neutralised(result) : result,
    );
    return totalOf(asked, scopes);
  };
}

/** The passes to try beside the plain one: each reading beside the scenario's own, each `together` reading alone. */
function readingRules(readings: readonly CompiledReading[]): PassRule[] {
  const ruleOf = (reading: CompiledReading): PassRule => ({ readings: [reading], alone: reading.together });
  return readings.toSorted((a, b) => Number(a.together) - Number(b.together)).map(ruleOf);
}

const foldKeys = (raws: RawAnswers): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(raws).map(([id, raw]) => [foldName(id), raw]));

/** Nothing counts of what was never asked. */
function withoutAnswers(
  raws: ReadonlyMap<string, unknown>,
  unasked: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  return unasked.size === 0 ? raws : new Map([...raws].filter(([id]) => !unasked.has(id)));
}

/** The sum of the findings, never under 0 nor over the answer's points. */
function bounded(graded: Graded, answer: CompiledAnswer): Graded {
  return { ...graded, points: Math.min(Math.max(graded.points, 0), answer.max) };
}

const failed = (answer: CompiledAnswer): Graded => ({
  state: "to-check",
  points: 0,
  proposed: null,
  pending: answer.max,
  findings: [{ code: "grader-failed", points: 0, params: {} }],
  figures: () => [],
  rubric: [],
});

function resultOf(
  answer: CompiledAnswer,
  graded: ReadonlyMap<string, Graded>,
  withFigures: boolean,
): AnswerResult {
  const marks = graded.get(answer.id);
  if (!marks) throw new Error(`the answer "${answer.id}" was not graded`);
  return {
    id: answer.authored.id,
    type: answer.definition.type,
    max: answer.max,
    ...marks,
    figures: withFigures ? marks.figures() : [],
  };
}

function totalOf(answers: AnswerResult[], scopes: AttemptResult["scopes"]): AttemptResult {
  const earned = [...answers, ...scopes].reduce((sum, { points }) => sum + points, 0);
  const provisional = answers.some((answer) => answer.pending > 0);
  return {
    engine: ENGINE_VERSION,
    total: Math.max(earned, 0),
    max: answers.reduce((sum, { max }) => sum + max, 0),
    provisional,
    answers,
    scopes,
  };
}
