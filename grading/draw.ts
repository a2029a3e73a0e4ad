import { D } from "./formulas/decimal.ts";
import { FormulaError, isArray, type Value } from "./formulas/value.ts";
import { holds } from "./holds.ts";
import { OwnWorlds } from "./own-worlds.ts";
import type { CompiledVariable, Draw } from "./named-values.ts";
import type { CompiledScenario } from "./scenario-model.ts";

/** Chance as an argument: a number from 0 (included) to 1 (excluded), as `Math.random`. */
export type Chance = () => number;

export const REFERENCE_SET = "reference";
const MAX_TRIES = 100;

/** The reference set: every variable at its default. */
export const referenceDraw = (): Draw => ({ set: REFERENCE_SET, values: {} });

/** A fixed set of the scenario (A, B…), or null where there is none of that name. */
export function fixedSet(model: CompiledScenario, set: string): Draw | null {
  const values = model.sets.get(set);
  return values ? { set, values: Object.fromEntries(values) } : null;
}

/**
 * Draws values for one copy; a draw that breaks a constraint or makes a key fail is drawn again.
 *
 * In: the scenario, chance. Out: the draw, `exhausted` true where a hundred draws failed and the reference set stands
 * in (staff are told). Rule: scenario-format, « Formulas », last point.
 */
export function drawValues(model: CompiledScenario, chance: Chance): { draw: Draw; exhausted: boolean } {
  for (let tried = 0; tried < MAX_TRIES; tried += 1) {
    const draw = { set: "drawn", values: drawOnce(model, chance) };
    if (faultsOfDraw(model, draw).length === 0) return { draw, exhausted: false };
  }
  return { draw: referenceDraw(), exhausted: true };
}

function drawOnce(model: CompiledScenario, chance: Chance): Record<string, string> {
  const drawn: Record<string, string> = {};
  for (const variable of model.variables.values()) {
    const value = drawVariable(variable, chance);
    if (value !== null) drawn[variable.name] = value;
  }
  return drawn;
}

function drawVariable({ rule }: CompiledVariable, chance: Chance): string | null {
  if (rule.kind === "choose") return rule.options[Math.floor(chance() * rule.options.length)] ?? null;
  if (rule.kind !== "range") return null;
  const steps = rule.to.minus(rule.from).div(rule.step).floor().toNumber();
  return rule.from.plus(rule.step.times(Math.floor(chance() * (steps + 1)))).toFixed();
}

/** The draws in which each variable in turn is at an end of its range, the others at their reference. */
export function extremeDraws(model: CompiledScenario): Draw[] {
  return [...model.variables.values()].flatMap((variable) =>
    endsOf(variable).map((value) => ({
      set: `extreme ${variable.name} = ${value}`,
      values: { [variable.name]: value },
    })),
  );
}

function endsOf({ rule }: CompiledVariable): string[] {
  if (rule.kind === "choose") return [...rule.options];
  return rule.kind === "range" ? [rule.from.toFixed(), rule.to.toFixed()] : [];
}

/** What makes a draw unfit: a broken constraint, a key without a finite value. */
export type DrawFault = { kind: "constraint"; source: string } | { kind: "key"; name: string; code: string };

/** Every reason why a draw cannot be given to a candidate; none where it can. */
export function faultsOfDraw(model: CompiledScenario, draw: Draw): DrawFault[] {
  const world = new OwnWorlds(model, draw).world(false, null);
  const broken = model.where
    .filter((constraint) => !holds(constraint.evaluate(world)))
    .map((constraint): DrawFault => ({ kind: "constraint", source: constraint.source }));
  const keys = [...model.quantities.values()].flatMap((quantity): DrawFault[] => {
    const code = faultOf(world.expected(quantity));
    return code === null ? [] : [{ kind: "key", name: quantity.name, code }];
  });
  return [...broken, ...keys];
}

function faultOf(value: Value): string | null {
  if (isArray(value)) return "range";
  if (value instanceof FormulaError) return value.code;
  return value instanceof D && !value.isFinite() ? "num" : null;
}

/** A chance that gives the same numbers for the same seed (mulberry32): for tests, the bench, `--seed`. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
