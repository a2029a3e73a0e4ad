import { D } from "#grading/formulas/decimal.ts";
import type { Scalar, Value } from "#grading/formulas/value.ts";
import type { TimedScope } from "#grading/key-formula.ts";
import { roundToStep } from "#grading/match-number.ts";
import type { World } from "#grading/world.ts";
import type { CompiledStep } from "./compile-steps.ts";

const CENTIME = new D("0.01");

/** A world in which the steps of one answer have the values found so far in its lines. */
export class StepScope implements TimedScope {
  constructor(
    private readonly world: World,
    private readonly steps: ReadonlyMap<string, CompiledStep>,
    /** Null for a step that was not found: it is recomputed. */
    private readonly found: (name: string) => Scalar | null,
  ) {}

  name(name: string): Value {
    const step = this.steps.get(name);
    if (!step) return this.world.valueOf(name);
    const found = this.found(name);
    if (found !== null) return found;
    const computed = step.figure.key.evaluate(this);
    return this.world.kind.rounded && computed instanceof D
      ? roundToStep(computed, step.figure.precision?.to ?? CENTIME)
      : computed;
  }

  after(events: readonly string[]): StepScope {
    return new StepScope(this.world.after(events), this.steps, this.found);
  }

  cell(answer: string, cell: string): Value {
    return this.world.cell(answer, cell);
  }
}
