import type { Grading } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import type { Scalar } from "#grading/formulas/value.ts";
import { comparable } from "#grading/judge.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import { meaningOf } from "#grading/meant-value.ts";
import type { ReadValue } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { StepScope } from "./step-scope.ts";

/** A step taken to have a value, to see what would follow. */
export interface Guess {
  name: string;
  value: ReadValue;
}

/** The keys of the steps of one answer: in every world, with the values found so far where the world carries. */
export class StepKeys {
  constructor(
    private readonly steps: ReadonlyMap<string, CompiledStep>,
    private readonly grading: Grading,
    /** The value found of a step, null where there is none. */
    private readonly found: (step: CompiledStep) => ReadValue | null,
  ) {}

  /** The scenario's own key. */
  own(step: CompiledStep): Scalar | null {
    return comparable(this.grading.own.expected(step.figure));
  }

  of(step: CompiledStep): D[] {
    return this.values(step, step.figure.key);
  }

  ofMistakes(step: CompiledStep): D[] {
    return step.figure.mistakes.flatMap(({ when }) => this.values(step, when));
  }

  /** The carried key where another step has a value; null where nothing is carried. */
  assuming(step: CompiledStep, guess: Guess): D | null {
    const world = this.grading
      .worlds(step.figure)
      .find(({ kind }) => kind.base === "carried" && !kind.rounded);
    return world ? this.evaluate(step.figure.key, world, guess) : null;
  }

  private values(step: CompiledStep, formula: KeyFormula): D[] {
    const values = this.grading.worlds(step.figure).flatMap((world) => this.evaluate(formula, world) ?? []);
    return values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index);
  }

  private evaluate(formula: KeyFormula, world: World, guess?: Guess): D | null {
    const scope = new StepScope(world, this.steps, (name) => this.carried(name, guess));
    // The scenario's own keys are those of the world itself, computed once for all copies.
    const value = comparable(world.kind.base === "own" ? world.evaluate(formula) : formula.evaluate(scope));
    return value instanceof D ? value : null;
  }

  private carried(name: string, guess: Guess | undefined): Scalar | null {
    const step = this.steps.get(name);
    const value = step && (guess?.name === name ? guess.value : this.found(step));
    return value ? meaningOf(step.figure, value, this.own(step)) : null;
  }
}
