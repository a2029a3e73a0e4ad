import { foldName } from "#schemas/fold-name.ts";
import type { Problem } from "#schemas/problem.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import type { PlacedFormula } from "./answer-compiler.ts";
import { SCENARIO_FILE, scenarioCompiling } from "./compile-variables.ts";
import type { CompiledEvent } from "./scenario-model.ts";

/**
 * Compiles the events of a scenario, in the order in which they are written. What they set and say is told to the
 * candidate: it may name variables only. Faults are reported, never thrown.
 */
export function compileEvents(
  source: ScenarioSource,
  report: (problem: Problem) => void,
): { events: CompiledEvent[]; formulas: PlacedFormula[] } {
  const formulas: PlacedFormula[] = [];
  const events = (source.file.events ?? []).map(({ id, on, from, subject, set }, index): CompiledEvent => {
    const at = (path: readonly (string | number)[]) =>
      source.locate(SCENARIO_FILE, ["events", index, ...path]);
    const initial = scenarioCompiling(at, report);
    const values = Object.entries(set ?? {}).map(([name, value]) => {
      const key = initial.expected(["set", name], value);
      initial.shown(["set", name], key);
      return [foldName(name), key] as const;
    });
    const later = scenarioCompiling(at, report, [id]);
    const compiled = { id, on, from, subject: later.text(["subject"], subject), set: new Map(values) };
    formulas.push(...initial.formulas, ...later.formulas);
    return compiled;
  });
  return { events, formulas };
}
