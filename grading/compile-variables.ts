import type { Place, Problem } from "#schemas/problem.ts";
import type { Variable } from "#schemas/scenario.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import { Compiling } from "./answer-compiler.ts";
import { constantOf, numberConstant } from "./constant.ts";
import { D } from "./formulas/decimal.ts";
import type { Scalar } from "./formulas/value.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { CompiledVariable, VariableKind } from "./named-values.ts";

/** The dated value of law or trade of an id at a day, as decimal text; null where there is none. */
export type ReferenceLookup = (id: string, day: string) => string | null;

export const SCENARIO_FILE = "scenario.yaml";

/** Compiles the variables of scenario.yaml, by folded name. Faults are reported, never thrown. */
export function compileVariables(
  source: ScenarioSource,
  {
    lookup,
    report,
    compiling,
  }: { lookup: ReferenceLookup; report: (problem: Problem) => void; compiling: Compiling },
): Map<string, CompiledVariable> {
  const compiled = new Map<string, CompiledVariable>();
  for (const [typed, variable] of Object.entries(source.file.variables ?? {})) {
    const at = source.locate(SCENARIO_FILE, ["variables", typed]);
    const name = foldName(typed);
    const fault = (code: string, params: Problem["params"] = {}) =>
      report({ severity: "problem", code, params: { name: typed, ...params }, at });
    if (compiled.has(name)) fault("name-twice");
    if (name.includes("-")) fault("name-with-dash");
    const rule = compileRule(typed, variable, { lookup, fault, compiling, legalDate: source.file.legalDate });
    compiled.set(name, { name, label: typed.replaceAll("_", " "), rule });
  }
  return compiled;
}

interface RuleContext {
  lookup: ReferenceLookup;
  fault: (code: string, params?: Problem["params"]) => void;
  compiling: Compiling;
  legalDate: string;
}

function compileRule(
  name: string,
  variable: Variable,
  { lookup, fault, compiling, legalDate }: RuleContext,
): VariableKind {
  if (typeof variable === "string")
    return variable.startsWith("=")
      ? { kind: "computed", key: compiling.expected(["variables", name], variable) }
      : { kind: "fixed", value: constantOf(variable) };
  if (Array.isArray(variable))
    return { kind: "fixed", value: [variable.map((item): Scalar => constantOf(item))] };
  if ("reference" in variable) {
    const value = lookup(variable.reference, legalDate);
    if (value === null) fault("reference-unknown", { reference: variable.reference, day: legalDate });
    return { kind: "fixed", value: constantOf(value ?? "0") };
  }
  if ("choose" in variable) {
    if (!variable.choose.includes(variable.default)) fault("default-not-chosen", { value: variable.default });
    return { kind: "choose", options: variable.choose, reference: constantOf(variable.default) };
  }
  const [from, to, step] = [new D(variable.from), new D(variable.to), new D(variable.step)];
  const reference = numberConstant(variable.default) ?? from;
  if (step.lte(0) || to.lt(from)) fault("range-empty");
  else if (reference.lt(from) || reference.gt(to)) fault("default-out-of-range", { value: variable.default });
  else if (!reference.minus(from).mod(step).isZero()) fault("default-off-step", { value: variable.default });
  return { kind: "range", from, to, step, reference };
}

/** A compiler for what stands in scenario.yaml itself. */
export const scenarioCompiling = (
  locate: (path: readonly (string | number)[]) => Place,
  report: (problem: Problem) => void,
  after: readonly string[] = [],
) => new Compiling("", null, locate, report, after);
