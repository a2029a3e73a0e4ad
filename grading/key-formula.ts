import type { Evaluate, Scope } from "./formulas/compile-formula.ts";
import type { Formula, Reference } from "./formulas/ast.ts";
import type { Value } from "./formulas/value.ts";

/** A formula of a key, parsed once; `formula` is null for a constant. */
export interface KeyFormula {
  readonly source: string;
  readonly formula: Formula | null;
  readonly references: readonly Reference[];
  readonly evaluate: Evaluate;
}

/** A key that is a constant: « expected: 150000 ». */
export function constantKey(source: string, value: Value): KeyFormula {
  return { source, formula: null, references: [], evaluate: (_scope: Scope) => value };
}
