import type { z } from "zod";
import { registry, answerSchema } from "#deliverables/registry.ts";
import { compileScenario } from "#grading/compile-scenario.ts";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import type { Registry } from "#grading/define-deliverable.ts";
import type { Draw } from "#grading/named-values.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import type { AnswerResult, AttemptResult } from "#schemas/grading.ts";
import type { Problem } from "#schemas/problem.ts";
import { ScenarioFileSchema } from "#schemas/scenario.ts";
import type { ScenarioSource, TaskSource } from "#schemas/scenario-source.ts";
import { taskSchema, type AnswerBase } from "#schemas/task.ts";

type Yaml = string | Yaml[] | { [key: string]: Yaml };

/** A scenario in a few lines, as YAML would give it: every scalar is a text. */
export interface ScenarioSketch {
  variables?: Record<string, Yaml>;
  readings?: Yaml[];
  sets?: Record<string, Record<string, string>>;
  where?: string[];
  /** Answers by task; a list alone is one task. */
  answers: Yaml[] | Record<string, Yaml[]>;
  /** Other readings by task. */
  taskReadings?: Record<string, Yaml[]>;
  events?: Yaml[];
  /** The events that a task comes after, by task. */
  taskAfter?: Record<string, string[]>;
  lookup?: (id: string) => string | null;
}

/** The answer types that a sketch may use: those that ship, unless a test brings its own. */
export interface AnswerTypes {
  registry: Registry;
  answerSchema: z.ZodType<AnswerBase>;
}
const SHIPPED: AnswerTypes = { registry, answerSchema };

/** Compiles a sketch; its problems come beside it. */
export function compileSketch(
  sketch: ScenarioSketch,
  types: AnswerTypes = SHIPPED,
): {
  scenario: CompiledScenario | null;
  problems: Problem[];
} {
  const lookup = sketch.lookup ?? (() => null);
  return compileScenario(sourceOf(sketch, types), { registry: types.registry, lookup });
}

/** A compiled sketch; throws with its problems where it has any. */
export function aScenario(sketch: ScenarioSketch, types: AnswerTypes = SHIPPED): CompiledScenario {
  const { scenario, problems } = compileSketch(sketch, types);
  if (!scenario) throw new Error(`the sketch is refused: ${JSON.stringify(problems)}`);
  return scenario;
}

/** Grades one copy of a sketch under a draw (the reference set by default); a grader's fault fails the test. */
export function gradeSketch(
  sketch: ScenarioSketch,
  raws: RawAnswers,
  draw: Draw = referenceDraw(),
): AttemptResult {
  return prepareGrading(aScenario(sketch), draw, rethrow)(raws);
}

/** The result of one answer of a copy. */
export function answerOf(result: AttemptResult, id: string): AnswerResult {
  const answer = result.answers.find((one) => one.id === id);
  if (!answer) throw new Error(`no answer "${id}" in the result`);
  return answer;
}

function rethrow(answerId: string, fault: unknown): never {
  throw new Error(`grading "${answerId}" failed`, { cause: fault });
}

function sourceOf(sketch: ScenarioSketch, types: AnswerTypes): ScenarioSource {
  const byTask = Array.isArray(sketch.answers) ? { t1: sketch.answers } : sketch.answers;
  const tasks = Object.entries(byTask).map(([id, answers]) =>
    taskOf({ id, answers, readings: sketch.taskReadings?.[id], after: sketch.taskAfter?.[id] }, types),
  );
  const points = String(
    tasks.reduce((sum, task) => sum + task.front.answers.reduce((all, one) => all + one.points, 0), 0) / 100,
  );
  const { variables, readings, sets, where, events } = sketch;
  const optional = Object.fromEntries(
    Object.entries({ variables, readings, sets, where, events }).filter(([, value]) => value !== undefined),
  );
  const file = ScenarioFileSchema.parse({
    format: "1",
    title: "Un essai",
    block: "U6",
    legalDate: "2026-01-01",
    documents: [],
    parts: [{ id: "d1", title: "Dossier 1", points, tasks: Object.keys(byTask) }],
    ...optional,
  });
  return {
    id: "essai",
    file,
    tasks,
    context: null,
    corrige: null,
    documents: new Map(),
    messages: new Map(),
    assets: [],
    values: [],
    tests: null,
    locate: (name) => ({ file: name, line: 1, column: 1 }),
  };
}

function taskOf(
  {
    id,
    answers,
    readings,
    after,
  }: { id: string; answers: Yaml[]; readings: Yaml[] | undefined; after: string[] | undefined },
  types: AnswerTypes,
): TaskSource {
  const front = taskSchema(types.answerSchema).parse({
    title: id,
    covers: ["T.4.5.1"],
    answers,
    ...(readings ? { readings } : {}),
    ...(after ? { after } : {}),
  });
  return { id, file: `tasks/${id}.mdx`, front, body: { file: `tasks/${id}.mdx`, text: "", firstLine: 1 } };
}
