import type { ScenarioSource } from "#schemas/scenario-source.ts";
import type { EventMoment } from "#schemas/sitting-event.ts";
import type { AnswerBase } from "#schemas/task.ts";
import type { AnyDeliverable, Registry, Template } from "./define-deliverable.ts";
import type { KeyFormula } from "./key-formula.ts";
import type { Quantity } from "./quantity.ts";
import type { Value } from "./formulas/value.ts";
import type { D } from "./formulas/decimal.ts";

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

/** A message that arrives during the sitting, and the values that tasks after it see. */
export interface CompiledEvent {
  id: string;
  on: EventMoment;
  from: string;
  subject: Template;
  /** Variables replaced, by folded name; evaluated with the values that the paper starts with. */
  set: ReadonlyMap<string, KeyFormula>;
}

export interface CompiledAnswer {
  id: string;
  definition: AnyDeliverable;
  authored: AnswerBase;
  /** What the type's `compile` made: only the type reads it. */
  key: unknown;
  /** Hundredths, a reason's points included. */
  max: number;
  partId: string;
  taskId: string;
  /** The events that its task comes after. */
  after: readonly string[];
  quantities: readonly Quantity[];
  /** Blanks that this answer proves, with their points. */
  proves: ReadonlyMap<string, number>;
}

export interface CompiledTask {
  id: string;
  title: string;
  covers: readonly string[];
  documents: readonly string[];
  /** Events that must have happened before it is asked, in the order of the scenario. */
  after: readonly string[];
  points: number;
  answers: readonly CompiledAnswer[];
}

export interface CompiledPart {
  id: string;
  title: string;
  points: number;
  tasks: readonly CompiledTask[];
}

/**
 * A case study with every formula parsed, every name resolved: what check, draw, grade, explain and the statement's
 * view are given. Nothing else parses a formula.
 */
export interface CompiledScenario {
  source: ScenarioSource;
  registry: Registry;
  variables: ReadonlyMap<string, CompiledVariable>;
  quantities: ReadonlyMap<string, Quantity>;
  parts: readonly CompiledPart[];
  /** In the paper's order. */
  answers: readonly CompiledAnswer[];
  readings: readonly CompiledReading[];
  events: readonly CompiledEvent[];
  /** Fixed sets A, B…: values of drawn variables as typed, by folded name. */
  sets: ReadonlyMap<string, ReadonlyMap<string, string>>;
  where: readonly KeyFormula[];
  /** Points of the paper, hundredths. */
  max: number;
}

/** The drawn values of one copy, as typed in the scenario; stored with the attempt, never only a seed. */
export interface Draw {
  set: string;
  values: Readonly<Record<string, string>>;
}
