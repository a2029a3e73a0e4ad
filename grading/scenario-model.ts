import type { ScenarioSource } from "#schemas/scenario-source.ts";
import type { EventMoment } from "#schemas/sitting-event.ts";
import type { AnswerBase } from "#schemas/task.ts";
import type { AnyDeliverable, Registry, Template } from "./define-deliverable.ts";
import type { KeyFormula } from "./key-formula.ts";
import type { ChangeOfValues, CompiledReading, NamedValues } from "./named-values.ts";
import type { Quantity } from "./quantity.ts";

/** A message that arrives during the sitting, and the values that tasks after it see. */
export interface CompiledEvent extends ChangeOfValues {
  on: EventMoment;
  from: string;
  subject: Template;
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
export interface CompiledScenario extends NamedValues {
  source: ScenarioSource;
  registry: Registry;
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
