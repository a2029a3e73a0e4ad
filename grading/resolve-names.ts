import { closest, distance } from "fastest-levenshtein";
import { foldName } from "#schemas/fold-name.ts";
import type { Place, Problem } from "#schemas/problem.ts";
import { within, type PlacedFormula } from "./answer-compiler.ts";
import type { Reference } from "./formulas/ast.ts";
import { sortGraph } from "./formulas/dependencies.ts";
import type { KeyFormula } from "./key-formula.ts";
import { SCENARIO_FILE } from "./compile-variables.ts";
import { referenceKeys } from "./references.ts";
import type { CompiledScenario } from "./scenario-model.ts";

type Report = (problem: Problem) => void;

/** Checks that every name is known, that nothing turns in a circle, and that nothing shown leads to an answer. */
export function resolveNames(
  scenario: CompiledScenario,
  formulas: readonly PlacedFormula[],
  report: Report,
): void {
  const names = new Names(scenario);
  for (const { key, at } of formulas)
    for (const reference of key.references)
      checkReference(reference, within(at, key.source, reference.start, reference.end), names, report);
  checkSets(scenario, report);
  checkEventSets(scenario, names, report);
  checkProves(scenario, report);
  checkCycles(names, scenario, report);
  for (const { key, at, shown } of formulas) if (shown) checkShown(key, at, names, report);
}

/** What a name stands for: a formula over other names, or nothing more. */
class Names {
  constructor(readonly scenario: CompiledScenario) {}

  isKnown(name: string): boolean {
    return this.scenario.variables.has(name) || this.scenario.quantities.has(name);
  }

  isAsked(name: string): boolean {
    return this.scenario.quantities.get(name)?.asked ?? false;
  }

  key(name: string): KeyFormula | null {
    const rule = this.scenario.variables.get(name)?.rule;
    if (rule?.kind === "computed") return rule.key;
    return this.scenario.quantities.get(name)?.key ?? null;
  }

  all(): string[] {
    return [...this.scenario.variables.keys(), ...this.scenario.quantities.keys()];
  }

  nearest(name: string): string {
    return near(name, this.all());
  }

  nearestVariable(name: string): string {
    return near(name, [...this.scenario.variables.keys()]);
  }
}

/** The nearest of some names, where one is near. */
function near(name: string, names: readonly string[]): string {
  const found = closest(name, names);
  return found && distance(name, found) <= Math.max(2, name.length / 3) ? found : "";
}

function checkReference(reference: Reference, place: Place, names: Names, report: Report): void {
  const [unknown] = referenceKeys([reference]).filter((key) => !names.isKnown(key));
  if (unknown === undefined) return;
  if (reference.kind === "name") {
    const isTable = names.scenario.answers.some((answer) => answer.id === unknown);
    const code = isTable ? "name-has-no-value" : "unknown-name";
    return report({
      severity: "problem",
      code,
      params: { name: unknown, nearest: names.nearest(unknown) },
      at: place,
    });
  }
  // A cell of text or an empty one inside a range counts for nothing, as in a spreadsheet.
  if (reference.kind === "range" && names.scenario.answers.some((answer) => answer.id === reference.answer))
    return;
  report({ severity: "problem", code: "unknown-cell", params: { name: unknown }, at: place });
}

function checkSets({ source, sets, variables, readings }: CompiledScenario, report: Report): void {
  for (const [set, values] of sets)
    for (const name of values.keys()) {
      const rule = variables.get(name)?.rule.kind;
      if (rule === "range" || rule === "choose") continue;
      const at = source.locate(SCENARIO_FILE, ["sets", set]);
      report({
        severity: "problem",
        code: rule ? "set-of-fixed-variable" : "unknown-name",
        params: { name, nearest: "" },
        at,
      });
    }
  for (const reading of readings)
    for (const name of reading.set.keys())
      if (!variables.has(name))
        report({
          severity: "problem",
          code: "reading-sets-no-variable",
          params: { name, reading: reading.says },
          at: source.locate(SCENARIO_FILE, ["readings"]),
        });
}

/** An event changes data of the paper: an answer keeps what the candidate wrote. */
function checkEventSets({ source, variables }: CompiledScenario, names: Names, report: Report): void {
  for (const [index, { set = {} }] of (source.file.events ?? []).entries())
    for (const name of Object.keys(set))
      if (!variables.has(foldName(name)))
        report({
          severity: "problem",
          code: "event-sets-no-variable",
          params: { name, nearest: names.nearestVariable(name) },
          at: source.locate(SCENARIO_FILE, ["events", index, "set", name]),
        });
}

function checkProves({ answers, source }: CompiledScenario, report: Report): void {
  const known = new Map(answers.map((answer) => [answer.id, answer]));
  for (const answer of answers)
    for (const [target, points] of answer.proves) {
      const proved = known.get(target);
      const at = answer.quantities[0]?.at ?? source.locate(SCENARIO_FILE, []);
      if (!proved)
        report({
          severity: "problem",
          code: "proves-unknown",
          params: { name: target, answer: answer.id },
          at,
        });
      else if (Math.min(points, proved.max) > answer.max)
        report({
          severity: "warning",
          code: "proves-more-than-it-carries",
          params: { name: target, answer: answer.id },
          at,
        });
    }
}

function checkCycles(names: Names, { source, quantities }: CompiledScenario, report: Report): void {
  const nodes = names.all().flatMap((name) => {
    const formula = names.key(name)?.formula;
    return formula ? [{ key: name, formula }] : [];
  });
  const sorted = sortGraph(nodes);
  if (!("cycle" in sorted)) return;
  const [first = ""] = sorted.cycle;
  const at = quantities.get(first)?.at ?? source.locate(SCENARIO_FILE, ["variables", first]);
  report({ severity: "problem", code: "cycle", params: { chain: sorted.cycle.join(" → ") }, at });
}

/** What a candidate sees may rest on variables only, through any chain: else it would give an answer away. */
function checkShown(key: KeyFormula, at: Place, names: Names, report: Report): void {
  const leak = findAsked(key, names, new Set());
  if (leak !== null)
    report({
      severity: "problem",
      code: "shown-gives-answer",
      params: { source: key.source, name: leak },
      at,
    });
}

function findAsked(key: KeyFormula, names: Names, seen: Set<string>): string | null {
  for (const name of referenceKeys(key.references)) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (names.isAsked(name)) return name;
    const next = names.key(name);
    const leak = next ? findAsked(next, names, seen) : null;
    if (leak !== null) return leak;
  }
  return null;
}
