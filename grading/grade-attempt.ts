import type { AnswerResult, AttemptResult } from "#schemas/grading.ts";
import { bestReadings } from "./best-readings.ts";
import type { Graded } from "./define-deliverable.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { GradingPass, PLAIN_PASS, type PassRule, type SharedReads } from "./grading-pass.ts";
import { foldName } from "./language/fold-text.ts";
import { OwnWorlds } from "./own-worlds.ts";
import { proveBlanks } from "./prove-blanks.ts";
import type { CompiledAnswer, CompiledReading, CompiledScenario, Draw } from "./scenario-model.ts";

/** The raw answers of a copy, by answer id; what is missing is blank. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** Grades copies that had the same draw. */
export type GradeCopy = (raws: RawAnswers) => AttemptResult;

/**
 * Prepares the marking of all the copies of one draw.
 *
 * In: the compiled scenario, the draw. Out: a function of a copy's raw answers that gives its marks, in integer
 * hundredths. A type that fails on an answer gives `to-check` and is told to `onFault`; the other answers keep their
 * marks. Rule: scenario-format, « How a figure is marked ».
 * @example prepareGrading(scenario, referenceDraw())({ seuil: "150 000" }).total
 */
export function prepareGrading(
  scenario: CompiledScenario,
  draw: Draw,
  onFault: (answerId: string, fault: unknown) => void,
): GradeCopy {
  const owns = new OwnWorlds(scenario, draw);
  const byId = new Map(scenario.answers.map((answer) => [answer.id, answer]));
  const rules = passRules(scenario.readings);
  return (raws) => {
    const folded = foldKeys(raws);
    const safely = (pass: GradingPass, answer: CompiledAnswer): Graded => {
      try {
        return bounded(pass.grade(answer), answer);
      } catch (fault) {
        onFault(answer.id, fault);
        return failed(answer);
      }
    };
    const shared: SharedReads = new Map();
    const passes = rules.map((rule) => new GradingPass(owns, byId, folded, rule, shared));
    const { graded, scopes } = bestReadings(scenario, passes, safely);
    const answers = scenario.answers.map((answer) => resultOf(answer, graded));
    return totalOf(scenario, proveBlanks(scenario, answers), scopes);
  };
}

/** The passes to try: plain, with every reading beside the scenario's own, and each `together` reading alone. */
function passRules(readings: readonly CompiledReading[]): PassRule[] {
  const beside = readings.filter((reading) => !reading.together);
  const alone = readings
    .filter((reading) => reading.together)
    .map((reading) => ({ readings: [reading], alone: true }));
  return [PLAIN_PASS, ...beside.map((reading) => ({ readings: [reading], alone: false })), ...alone];
}

function foldKeys(raws: RawAnswers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raws).map(([id, raw]) => [foldName(id), raw]));
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

function resultOf(answer: CompiledAnswer, graded: ReadonlyMap<string, Graded>): AnswerResult {
  const marks = graded.get(answer.id);
  if (!marks) throw new Error(`the answer "${answer.id}" was not graded`);
  return {
    id: answer.authored.id,
    type: answer.definition.type,
    max: answer.max,
    ...marks,
    figures: marks.figures(),
  };
}

function totalOf(
  scenario: CompiledScenario,
  answers: AnswerResult[],
  scopes: AttemptResult["scopes"],
): AttemptResult {
  const earned = [...answers, ...scopes].reduce((sum, { points }) => sum + points, 0);
  const provisional = answers.some((answer) => answer.pending > 0);
  return {
    engine: ENGINE_VERSION,
    total: Math.max(earned, 0),
    max: scenario.max,
    provisional,
    answers,
    scopes,
  };
}
