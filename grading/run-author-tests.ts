import type { AnswerResult, AttemptResult } from "#schemas/grading.ts";
import type { ScenarioTest } from "#schemas/scenario-tests.ts";
import { drawValues, fixedSet, referenceDraw, seededChance } from "./draw.ts";
import { prepareGrading, type RawAnswers } from "./grade-attempt.ts";
import type { Missed } from "./not-asked.ts";
import { foldName } from "#schemas/fold-name.ts";
import { formatPointsShort } from "./language/format-number.ts";
import { solveCopy } from "./self-test.ts";
import type { Draw } from "./named-values.ts";
import type { CompiledScenario } from "./scenario-model.ts";

/** One expectation that does not hold: a code, what was expected and what was found. */
export interface UnmetExpectation {
  code:
    | "unknown-set"
    | "unknown-answer"
    | "unknown-event"
    | "total"
    | "max"
    | "provisional"
    | "points"
    | "state"
    | "finding"
    | "grader-fails"
    | "bad-answer";
  params: Record<string, string>;
}

export interface AuthorTestOutcome {
  name: string;
  unmet: UnmetExpectation[];
}

/** Runs the author's tests (tests.yaml): given answers -> expected points, states and reasons. */
export const runAuthorTests = (
  scenario: CompiledScenario,
  tests: readonly ScenarioTest[],
): AuthorTestOutcome[] => tests.map((one) => ({ name: one.name, unmet: runTest(scenario, one) }));

function runTest(scenario: CompiledScenario, one: ScenarioTest): UnmetExpectation[] {
  const draw = drawOf(scenario, one);
  if (!draw) return [{ code: "unknown-set", params: { set: one.set ?? "" } }];
  const missed = new Set(one.without);
  const unmet: UnmetExpectation[] = [
    ...unknownEvents(scenario, missed),
    ...badAnswers(scenario, one.answers ?? {}),
  ];
  if (unmet.length > 0) return unmet;
  const failed = (answer: string, fault: unknown) =>
    void unmet.push({ code: "grader-fails", params: { answer, reason: String(fault) } });
  const raws: RawAnswers = { ...(one.solve ? solveCopy(scenario, draw) : {}), ...one.answers };
  return [...unmet, ...compare(prepareGrading(scenario, draw, failed)(raws, missed), one.expect)];
}

function unknownEvents({ events }: CompiledScenario, missed: Missed): UnmetExpectation[] {
  const known = new Set(events.map(({ id }) => id));
  return [...missed]
    .filter((id) => !known.has(id))
    .map((event) => ({ code: "unknown-event", params: { event } }));
}

function drawOf(scenario: CompiledScenario, { set, seed }: ScenarioTest): Draw | null {
  if (seed !== undefined) return drawValues(scenario, seededChance(seed)).draw;
  return set === undefined || set === "reference" ? referenceDraw() : fixedSet(scenario, set);
}

/** Answers that no candidate could have handed in: an unknown id, a shape that is not the type's. */
export function badAnswers(scenario: CompiledScenario, answers: RawAnswers): UnmetExpectation[] {
  const known = new Map(scenario.answers.map((answer) => [answer.id, answer]));
  return Object.entries(answers).flatMap(([id, raw]): UnmetExpectation[] => {
    const answer = known.get(foldName(id));
    if (!answer) return [{ code: "unknown-answer", params: { answer: id } }];
    return answer.definition.answer.safeParse(raw).success
      ? []
      : [{ code: "bad-answer", params: { answer: id, type: answer.definition.type } }];
  });
}

function compare(result: AttemptResult, expected: ScenarioTest["expect"]): UnmetExpectation[] {
  const unmet: UnmetExpectation[] = [];
  const differ = (code: UnmetExpectation["code"], wanted: string, found: string, answer = "") => {
    if (wanted !== found) unmet.push({ code, params: { answer, wanted, found } });
  };
  if (expected.total !== undefined)
    differ("total", formatPointsShort(expected.total), formatPointsShort(result.total));
  if (expected.max !== undefined)
    differ("max", formatPointsShort(expected.max), formatPointsShort(result.max));
  if (expected.provisional !== undefined)
    differ("provisional", String(expected.provisional), String(result.provisional));
  for (const [id, wanted] of Object.entries(expected.answers ?? {})) {
    const answer = result.answers.find((one) => foldName(one.id) === foldName(id));
    if (!answer) {
      unmet.push({ code: "unknown-answer", params: { answer: id } });
      continue;
    }
    if (wanted.points !== undefined)
      differ("points", formatPointsShort(wanted.points), formatPointsShort(answer.points), id);
    if (wanted.state !== undefined) differ("state", wanted.state, answer.state, id);
    for (const code of wanted.findings ?? [])
      if (!codesOf(answer).has(code)) differ("finding", code, [...codesOf(answer)].join(", "), id);
  }
  return unmet;
}

const codesOf = (answer: AnswerResult) =>
  new Set(
    [...answer.findings, ...answer.figures.flatMap((figure) => figure.findings)].map(
      (finding) => finding.code,
    ),
  );
