import type { Problem } from "#schemas/problem.ts";
import { drawValues, extremeDraws, faultsOfDraw, fixedSet, referenceDraw, type Chance } from "./draw.ts";
import { formatPointsShort } from "./language/format-number.ts";
import { prepareGrading, type RawAnswers } from "./grade-attempt.ts";
import { OwnWorlds } from "./own-worlds.ts";
import { SCENARIO_FILE } from "./compile-variables.ts";
import type { Draw } from "./named-values.ts";
import type { CompiledAnswer, CompiledScenario } from "./scenario-model.ts";

type Report = (problem: Problem) => void;

/** The model copy under a draw: the key's own answers; types that only a person reads have none. */
export function solveCopy(scenario: CompiledScenario, draw: Draw): RawAnswers {
  const own = new OwnWorlds(scenario, draw).world(false, null);
  const solved = scenario.answers.map((answer) => {
    const world = own.after(answer.after);
    const raw: unknown = answer.definition.solve(answer.key, (name) => world.valueOf(name));
    return [answer.authored.id, raw] as const;
  });
  return Object.fromEntries(solved.filter(([, raw]) => raw !== null));
}

/**
 * The draws that a check tries: the reference set, the fixed sets, each variable at its ends, and `count` drawn ones.
 * An end that a constraint forbids is left out: no candidate can have it.
 */
export function drawsToTry(scenario: CompiledScenario, chance: Chance, count: number): Draw[] {
  const sets = [...scenario.sets.keys()].flatMap((set) => fixedSet(scenario, set) ?? []);
  const ends = extremeDraws(scenario).filter(
    (draw) => !faultsOfDraw(scenario, draw).some(({ kind }) => kind === "constraint"),
  );
  const drawn = hasDraws(scenario)
    ? Array.from({ length: count }, () => drawValues(scenario, chance).draw)
    : [];
  return [referenceDraw(), ...sets, ...ends, ...drawn];
}

const hasDraws = (scenario: CompiledScenario) =>
  [...scenario.variables.values()].some(({ rule }) => rule.kind === "range" || rule.kind === "choose");

/**
 * The self-test of a scenario: for each draw, the key's own answers score the maximum, blanks score 0, no mistake is
 * right, no type finds a fault in its keys.
 *
 * In: the scenario, the draws. Out: located problems, one per figure and kind of fault. Never throws.
 * Rule: scenario-format, « What the check must find ».
 */
export function selfTest(scenario: CompiledScenario, draws: readonly Draw[], report: Report): void {
  const said = new Set<string>();
  const once: (key: string, problem: Problem) => void = (key, problem) => {
    if (said.has(key)) return;
    said.add(key);
    report(problem);
  };
  for (const draw of draws) {
    const faults = faultsOfDraw(scenario, draw);
    for (const fault of faults) once(JSON.stringify(fault), problemOfFault(scenario, draw, fault));
    if (faults.length === 0) testDraw(scenario, draw, once);
  }
}

function problemOfFault(
  scenario: CompiledScenario,
  draw: Draw,
  fault: ReturnType<typeof faultsOfDraw>[number],
): Problem {
  const at = fault.kind === "key" ? scenario.quantities.get(fault.name)?.at : undefined;
  const where = at ?? scenario.source.locate(SCENARIO_FILE, ["where"]);
  return fault.kind === "key"
    ? {
        severity: "problem",
        code: "key-without-value",
        params: { name: fault.name, fault: fault.code, draw: draw.set },
        at: where,
      }
    : {
        severity: "problem",
        code: "draw-breaks-constraint",
        params: { source: fault.source, draw: draw.set },
        at: where,
      };
}

function testDraw(
  scenario: CompiledScenario,
  draw: Draw,
  once: (key: string, problem: Problem) => void,
): void {
  const failed = (answerId: string, fault: unknown) => {
    const answer = scenario.answers.find(({ id }) => id === answerId);
    const reason = fault instanceof Error ? fault.message : String(fault);
    if (answer)
      once(`fault ${answerId}`, problemOf(scenario, answer, "grader-fails", { reason, draw: draw.set }));
  };
  const grade = prepareGrading(scenario, draw, failed, { figures: false });
  const solved = solveCopy(scenario, draw);
  const full = grade(solved);
  for (const [index, answer] of scenario.answers.entries()) {
    const result = full.answers[index];
    const due = marksOfKey(answer);
    if (!result || !(answer.authored.id in solved) || result.points === due) continue;
    const params = {
      points: formatPointsShort(result.points),
      max: formatPointsShort(due),
      state: result.state,
      draw: draw.set,
    };
    once(`key ${answer.id}`, problemOf(scenario, answer, "key-not-full-marks", params));
  }
  const blank = grade({});
  for (const [index, answer] of scenario.answers.entries())
    if (blank.answers[index]?.points !== 0)
      once(`blank ${answer.id}`, problemOf(scenario, answer, "blank-earns-points", { draw: draw.set }));
  testMistakes(scenario, draw, once);
  testKeys(scenario, draw, once);
}

/** What a type finds wrong with its keys under a draw. */
function testKeys(
  scenario: CompiledScenario,
  draw: Draw,
  once: (key: string, problem: Problem) => void,
): void {
  const own = new OwnWorlds(scenario, draw).world(false, null);
  for (const { id, definition, key } of scenario.answers)
    for (const { code, params, at } of definition.faults?.(key, own) ?? [])
      once(`${code} ${id} ${at.file} ${at.line} ${at.column}`, {
        severity: "problem",
        code,
        params: { ...params, draw: draw.set },
        at,
      });
}

/** What the key's own answer must earn: a reason is read by a person. */
const marksOfKey = (answer: CompiledAnswer) => answer.authored.points;

function testMistakes(
  scenario: CompiledScenario,
  draw: Draw,
  once: (key: string, problem: Problem) => void,
): void {
  const own = new OwnWorlds(scenario, draw).world(false, null);
  for (const quantity of scenario.quantities.values())
    for (const mistake of quantity.mistakes) {
      const wrong = mistake.when.evaluate(own);
      const expected = own.expected(quantity);
      const scalars = !Array.isArray(wrong) && !Array.isArray(expected);
      const asWritten =
        scalars && quantity.match({ value: wrong, decimals: 6, unit: null, notices: [] }, expected, quantity);
      if (!asWritten) continue;
      const params = { source: mistake.when.source, name: quantity.label, draw: draw.set };
      once(`mistake ${quantity.name} ${mistake.when.source}`, {
        severity: "problem",
        code: "mistake-is-right",
        params,
        at: quantity.at,
      });
    }
}

function problemOf(
  scenario: CompiledScenario,
  answer: CompiledAnswer,
  code: string,
  params: Problem["params"],
): Problem {
  return {
    severity: "problem",
    code,
    params: { answer: answer.authored.id, ...params },
    at: placeOf(scenario, answer),
  };
}

/** Where an answer stands in its task's file. */
export function placeOf(scenario: CompiledScenario, answer: CompiledAnswer): Problem["at"] {
  const task = scenario.source.tasks.find(({ id }) => id === answer.taskId);
  const index = task?.front.answers.findIndex(({ id }) => id === answer.authored.id) ?? 0;
  return scenario.source.locate(task?.file ?? SCENARIO_FILE, task ? ["answers", index] : []);
}
