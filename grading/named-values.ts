import type { D } from "./formulas/decimal.ts";
import type { Value } from "./formulas/value.ts";
import type { KeyFormula } from "./key-formula.ts";
import type { Quantity } from "./quantity.ts";

/** How a variable gets its value: once for all, by a formula, or by a draw. */
export type VariableKind =
  | { kind: "fixed"; value: Value }
  | { kind: "computed"; key: KeyFormula }
  | { kind: "range"; from: D; to: D; step: D; reference: Value }
  | { kind: "choose"; options: readonly string[]; reference: Value };

export interface CompiledVariable {
  name: string;
  /** The name in words, for paths: « charges fixes ». */
  label: string;
  rule: VariableKind;
}

/** Where something counts: a task, a part, or the whole paper. */
export interface ScopeOf {
  kind: "scenario" | "part" | "task";
  id: string;
}

/** Another set of values in which the answers of a scope may be right. */
export interface CompiledReading {
  id: string;
  says: string;
  scope: ScopeOf;
  /** Variables replaced, by folded name; evaluated with the scenario's values. */
  set: ReadonlyMap<string, KeyFormula>;
  /** Hundredths, charged once in the scope. */
  cost: number;
  together: boolean;
}

/** What a message of the sitting does to values, for the tasks that come after it. */
export interface ChangeOfValues {
  id: string;
  /** Variables replaced, by folded name; evaluated with the values that the paper starts with. */
  set: ReadonlyMap<string, KeyFormula>;
}

/** What the names of a scenario stand for: all that is needed to evaluate its formulas. */
export interface NamedValues {
  variables: ReadonlyMap<string, CompiledVariable>;
  quantities: ReadonlyMap<string, Quantity>;
  events: readonly ChangeOfValues[];
}

/** The drawn values of one copy, as typed in the scenario; stored with the attempt, never only a seed. */
export interface Draw {
  set: string;
  values: Readonly<Record<string, string>>;
}
