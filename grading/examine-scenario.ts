import type { z } from "zod";
import type { Problem } from "#schemas/problem.ts";
import { checkReferences, type ReferentielFacts } from "#schemas/check-references.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import type { AnswerBase } from "#schemas/task.ts";
import { checkScenario } from "./check-scenario.ts";
import { compileScenario, type CompileOptions } from "./compile-scenario.ts";
import { seededChance } from "./draw.ts";
import type { CompiledScenario } from "./scenario-model.ts";

export interface ExamineOptions extends CompileOptions {
  /** The answer types' schemas as one, told apart by `type`. */
  answerSchema: z.ZodType<AnswerBase>;
  /** The référentiel's codes and times; without it they are left alone. */
  referentiel?: ReferentielFacts | undefined;
}

/** A folder once examined; `scenario` is null where a problem refuses it. */
export interface Examination {
  source: ScenarioSource | null;
  scenario: CompiledScenario | null;
  problems: Problem[];
}

/** Always the same draws, so that a check says the same twice. */
const SEED = 20_260_101;

/**
 * Takes a case study's folder through the reader, the compiler and the check: what the command line, the publication
 * and the tests all do.
 *
 * In: the folder's id and files (path -> bytes), the answer types, the dated values. Out: the compiled scenario where
 * nothing refuses it, and all the problems, located. Never throws on an author's fault.
 */
export function examineScenario(
  folder: { id: string; files: ReadonlyMap<string, Uint8Array> },
  options: ExamineOptions,
): Examination {
  const { source, problems } = readScenario({ ...folder, answerSchema: options.answerSchema });
  if (!source) return { source, scenario: null, problems };
  const compiled = compileScenario(source, options);
  const checked = compiled.scenario ? checkScenario(compiled.scenario, seededChance(SEED)) : [];
  const references = checkReferences(source, options.referentiel ?? null);
  const all = eachOnce([...problems, ...references, ...compiled.problems, ...checked]);
  const refused = all.some((problem) => problem.severity === "problem");
  return { source, scenario: refused ? null : compiled.scenario, problems: all };
}

/** Two checks may find the same fault on the same line: it is told once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, params, at }) => {
    const key = JSON.stringify([code, params.name, at.file, at.line]);
    return !seen.has(key) && seen.add(key);
  });
}
