import type { Problem } from "#schemas/problem.ts";
import type { OtherReading } from "#schemas/scenario.ts";
import { CORRIGE_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource, TaskSource } from "#schemas/scenario-source.ts";
import type { AnswerBase } from "#schemas/task.ts";
import { Compiling, type PlacedFormula } from "./answer-compiler.ts";
import { compileEvents } from "./compile-events.ts";
import {
  compileVariables,
  SCENARIO_FILE,
  scenarioCompiling,
  type ReferenceLookup,
} from "./compile-variables.ts";
import type { Registry } from "./define-deliverable.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { Quantity } from "./quantity.ts";
import { resolveNames } from "./resolve-names.ts";
import type { CompiledReading, ScopeOf } from "./named-values.ts";
import type { CompiledAnswer, CompiledPart, CompiledScenario, CompiledTask } from "./scenario-model.ts";

export interface CompileOptions {
  registry: Registry;
  /** Dated values of law or trade (`scenarios/_reference/`). */
  lookup: ReferenceLookup;
}

/**
 * Compiles a case study: every formula parsed, every name resolved, cycles and leaks found.
 *
 * In: the folder as read, the answer types, the dated values. Out: the compiled scenario and its problems, all at
 * once, located; the scenario is null where a problem (not a warning) was found. Never throws on an author's fault.
 * @example compileScenario(source, { registry, lookup }).scenario?.max // 8000
 */
export function compileScenario(
  source: ScenarioSource,
  options: CompileOptions,
): { scenario: CompiledScenario | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const scenario = new ScenarioCompiler(source, options, (problem) => problems.push(problem)).compile();
  const refused = problems.some((problem) => problem.severity === "problem");
  return { scenario: refused ? null : scenario, problems };
}

class ScenarioCompiler {
  private readonly formulas: PlacedFormula[] = [];
  private readonly quantities = new Map<string, Quantity>();
  private readonly answers: CompiledAnswer[] = [];
  private readonly readings: CompiledReading[] = [];

  constructor(
    private readonly source: ScenarioSource,
    private readonly options: CompileOptions,
    private readonly report: (problem: Problem) => void,
  ) {}

  compile(): CompiledScenario {
    const { source, options, report } = this;
    const compiling = this.scenarioLevel([]);
    const variables = compileVariables(source, { lookup: options.lookup, report, compiling });
    const where = (source.file.where ?? []).map((constraint, index) =>
      compiling.expected(["where", index], constraint),
    );
    this.compileReadings(source.file.readings, { kind: "scenario", id: source.id }, SCENARIO_FILE, [
      "readings",
    ]);
    const parts = source.file.parts.map((_, index) => this.compilePart(index));
    const { events, formulas } = compileEvents(source, report);
    this.formulas.push(...compiling.formulas, ...formulas);
    this.compileTexts();
    const sets = compileSets(source);
    const scenario: CompiledScenario = {
      source,
      registry: options.registry,
      variables,
      quantities: this.quantities,
      parts,
      answers: this.answers,
      readings: this.readings,
      events,
      sets,
      where,
      max: parts.reduce((sum, part) => sum + part.tasks.reduce((points, task) => points + task.points, 0), 0),
    };
    resolveNames(scenario, this.formulas, report);
    return scenario;
  }

  /** A value printed in a text may be a variable only, never an answer; the corrigé may print both. */
  private compileTexts(): void {
    for (const { name, at } of this.source.values) {
      if (at.file === CORRIGE_FILE) continue;
      const compiling = scenarioCompiling(() => at, this.report);
      compiling.text([], `{{${name}}}`);
      this.formulas.push(...compiling.formulas);
    }
  }

  private scenarioLevel(base: readonly (string | number)[]): Compiling {
    return scenarioCompiling((path) => this.source.locate(SCENARIO_FILE, [...base, ...path]), this.report);
  }

  private compilePart(index: number): CompiledPart {
    const part = this.source.file.parts[index];
    if (!part) throw new Error("a part is looked up by its own index");
    this.compileReadings(part.readings, { kind: "part", id: part.id }, SCENARIO_FILE, [
      "parts",
      index,
      "readings",
    ]);
    const tasks = part.tasks.flatMap((taskId) => {
      const task = this.source.tasks.find(({ id }) => id === taskId);
      return task ? [this.compileTask(task, part.id)] : [];
    });
    return { id: part.id, title: part.title, points: part.points, tasks };
  }

  private compileTask(task: TaskSource, partId: string): CompiledTask {
    this.compileReadings(task.front.readings, { kind: "task", id: task.id }, task.file, ["readings"]);
    const after = this.eventsBefore(task);
    const answers = task.front.answers.map((_, index) => this.compileAnswer(task, index, { partId, after }));
    const points = answers.reduce((sum, answer) => sum + answer.max, 0);
    const { title, covers, documents = [] } = task.front;
    return { id: task.id, title, covers, documents, after, points, answers };
  }

  /** The events that a task comes after, each once, in the order of the scenario. */
  private eventsBefore({ front }: TaskSource): string[] {
    const ids = (this.source.file.events ?? []).map(({ id }) => id);
    return [...new Set(ids)].filter((id) => front.after?.includes(id));
  }

  private compileAnswer(
    task: TaskSource,
    index: number,
    { partId, after }: { partId: string; after: readonly string[] },
  ): CompiledAnswer {
    const authored = task.front.answers[index];
    const definition = authored && this.options.registry.get(authored.type);
    if (!authored || !definition)
      throw new Error(`the reader let through an answer of an unknown type in ${task.file}`);
    const id = foldName(authored.id);
    const compiling = new Compiling(
      id,
      definition.hasCells ? id : null,
      (path) => this.source.locate(task.file, ["answers", index, ...path]),
      this.report,
      after,
    );
    const key: unknown = definition.compile(authored, compiling, {
      legalDate: this.source.file.legalDate,
      answerNamed: (name) => this.answerNamed(name),
    });
    this.formulas.push(...compiling.formulas);
    for (const quantity of compiling.quantities) this.declare(quantity);
    const answer: CompiledAnswer = {
      id,
      definition,
      authored,
      key,
      max: definition.max(authored),
      partId,
      taskId: task.id,
      after,
      quantities: compiling.quantities,
      proves: provedBlanks(authored),
    };
    this.answers.push(answer);
    return answer;
  }

  private answerNamed(name: string): AnswerBase | undefined {
    const wanted = foldName(name);
    const answers = this.source.tasks.flatMap(({ front }) => front.answers);
    return answers.find(({ id }) => foldName(id) === wanted);
  }

  private declare(quantity: Quantity): void {
    const { name, at } = quantity;
    if (this.quantities.has(name))
      this.report({ severity: "problem", code: "name-twice", params: { name }, at });
    this.quantities.set(name, quantity);
  }

  private compileReadings(
    readings: readonly OtherReading[] | undefined,
    scope: ScopeOf,
    file: string,
    path: readonly (string | number)[],
  ): void {
    for (const [index, reading] of (readings ?? []).entries()) {
      const compiling = scenarioCompiling(
        (inner) => this.source.locate(file, [...path, index, ...inner]),
        this.report,
      );
      const set = Object.entries(reading.set).map(
        ([name, value]) => [foldName(name), compiling.expected(["set", name], value)] as const,
      );
      this.formulas.push(...compiling.formulas);
      const id = `${scope.kind}:${scope.id}:${reading.id}`;
      const { says, cost = 0, together = false } = reading;
      this.readings.push({ id, says, scope, set: new Map(set), cost, together });
    }
  }
}

function compileSets(source: ScenarioSource): Map<string, Map<string, string>> {
  const sets = Object.entries(source.file.sets ?? {});
  return new Map(
    sets.map(([id, values]) => [
      id,
      new Map(Object.entries(values).map(([name, value]) => [foldName(name), value])),
    ]),
  );
}

/** The blanks that an answer proves: a list gives all their points (-1 stands for « all »), a map says how many. */
function provedBlanks({ proves }: AnswerBase): ReadonlyMap<string, number> {
  if (!proves) return new Map();
  const entries = Array.isArray(proves)
    ? proves.map((id) => [id, ALL_POINTS] as const)
    : Object.entries(proves);
  return new Map(entries.map(([id, points]) => [foldName(id), points]));
}

export const ALL_POINTS = Number.POSITIVE_INFINITY;
