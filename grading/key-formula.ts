import type { Scope } from "./formulas/compile-formula.ts";
import type { Formula, Reference } from "./formulas/ast.ts";
import type { Value } from "./formulas/value.ts";

/** The values of a scenario, and what they become once some events of the sitting have happened. */
export interface TimedScope extends Scope {
  after(events: readonly string[]): Scope;
}

/** A formula of a key, parsed once; `formula` is null for a constant. */
export interface KeyFormula {
  readonly source: string;
  readonly formula: Formula | null;
  readonly references: readonly Reference[];
  /** The events whose values it sees: those that its task comes after. */
  readonly after: readonly string[];
  readonly evaluate: (scope: TimedScope) => Value;
}

/** A key that is a constant: « expected: 150000 ». */
export function constantKey(source: string, value: Value): KeyFormula {
  return { source, formula: null, references: [], after: [], evaluate: () => value };
}
