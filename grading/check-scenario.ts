import type { Problem } from "#schemas/problem.ts";
import type { Expression } from "./formulas/ast.ts";
import { D } from "./formulas/decimal.ts";
import { drawsToTry, selfTest } from "./self-test.ts";
import type { Chance } from "./draw.ts";
import { OwnWorlds } from "./own-worlds.ts";
import { referenceDraw } from "./draw.ts";
import type { Quantity } from "./quantity.ts";
import type { CompiledScenario } from "./scenario-model.ts";

/** Draws that a check tries beside the reference set, the fixed sets and the ends of each variable. */
export const CHECKED_DRAWS = 20;

/**
 * Checks a compiled scenario: its own answers over many draws, and what an author should be told of his keys.
 *
 * In: the scenario, chance (seeded by the caller), the number of draws. Out: located problems and warnings.
 * Rule: scenario-format, « What the check must find ».
 */
export function checkScenario(scenario: CompiledScenario, chance: Chance, draws = CHECKED_DRAWS): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  for (const quantity of scenario.quantities.values())
    if (quantity.asked) warnOfKey(scenario, quantity, report);
  selfTest(scenario, drawsToTry(scenario, chance, draws), report);
  return problems;
}

const ROUNDING = new Set(["ARRONDI", "ARRONDI.INF", "ARRONDI.SUP", "TRONQUE", "ENT"]);

function warnOfKey(scenario: CompiledScenario, quantity: Quantity, report: (problem: Problem) => void): void {
  const warn = (code: string, params: Problem["params"]) =>
    report({ severity: "warning", code, params, at: quantity.at });
  const { formula, source } = quantity.key;
  // Rounding in the middle of a key may be a rule of the trade (ARRONDI.SUP of a quantity); around it, it is `precision`.
  if (formula?.ast.kind === "call" && ROUNDING.has(formula.ast.name) && roundsNumber(formula.ast))
    warn("rounded-key", { source });
  const gap = relativeTolerance(scenario, quantity);
  if (gap !== null && gap.gt("0.5"))
    warn("wide-tolerance", { name: quantity.label, percent: gap.times(100).toDecimalPlaces(0).toFixed() });
}

const roundsNumber = (call: Extract<Expression, { kind: "call" }>) =>
  call.name === "ARRONDI" || call.name === "TRONQUE";

function relativeTolerance(scenario: CompiledScenario, { tolerance, key }: Quantity): D | null {
  if (!tolerance) return null;
  if (tolerance.kind === "relative") return new D(tolerance.percent).div(100);
  const value = key.evaluate(new OwnWorlds(scenario, referenceDraw()).world(false, null));
  return value instanceof D && !value.isZero() ? new D(tolerance.size).div(value.abs()) : null;
}
