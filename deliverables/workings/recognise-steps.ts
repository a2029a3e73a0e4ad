import { D } from "#grading/formulas/decimal.ts";
import { comparable } from "#grading/judge.ts";
import type { Grading } from "#grading/define-deliverable.ts";
import type { Scope } from "#grading/formulas/compile-formula.ts";
import type { Scalar, Value } from "#grading/formulas/value.ts";
import { matchNumber, roundToStep } from "#grading/match-number.ts";
import { referenceKeys } from "#grading/references.ts";
import { foldText } from "#grading/language/fold-text.ts";
import type { ReadValue } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { CompiledStep } from "./compile-steps.ts";
import type { Claim, Line } from "./read-lines.ts";

/** What was found of one step in the lines. */
export interface FoundStep {
  step: CompiledStep;
  /** How it was found: by a whole calculation, as a part of one, by its result alone, by the label of a wrong line. */
  by: "calculation" | "part" | "result" | "wrong-line" | null;
  /** The value that later steps and answers carry; null where nothing was found. */
  value: ReadValue | null;
  typed: string;
  /** True where a result was written (a calculation may stand without one). */
  hasResult: boolean;
  /** Lines that give different values to the step. */
  disputed: boolean;
}

export interface Recognition {
  steps: readonly FoundStep[];
  /** Lines that nothing recognised: a person reads them. */
  unknown: readonly Line[];
}

interface Attempt {
  line: Line;
  claim: Claim;
}

/**
 * Finds the steps of the corrigé in the candidate's lines, each with the candidate's own earlier lines.
 *
 * In: the steps in the corrigé's order, the lines, the grading. Out: what was found of each step, the lines left.
 * Rule: scenario-format, « Workings ».
 */
export function recogniseSteps(
  steps: readonly CompiledStep[],
  lines: readonly Line[],
  grading: Grading,
): Recognition {
  const search = new StepSearch(steps, lines, grading);
  for (const step of steps) search.find(step);
  search.takeWrongLines();
  return search.outcome();
}

class StepSearch {
  private readonly found = new Map<string, FoundStep>();
  private readonly used = new Set<Line>();
  private readonly names: ReadonlyMap<string, CompiledStep>;

  constructor(
    private readonly steps: readonly CompiledStep[],
    private readonly lines: readonly Line[],
    private readonly grading: Grading,
  ) {
    this.names = new Map(steps.map((step) => [step.figure.name, step]));
  }

  find(step: CompiledStep): void {
    const keys = this.keysOf(step);
    const outcome =
      this.byCalculation(step, keys) ??
      this.byPart(step, keys) ??
      this.byResult(step, keys) ??
      this.fromOwnLine(step);
    this.found.set(step.figure.name, outcome ?? notFound(step));
  }

  /** A wrong line stands for a step that nothing gave: by its label, or the last line for the result asked. */
  takeWrongLines(): void {
    for (const step of this.steps) {
      if (this.found.get(step.figure.name)?.by) continue;
      const left = this.attempts().filter(({ line }) => !this.used.has(line));
      const labelled = left.findLast(({ line }) => sharesWords(line.label, step.says));
      const last = step.isResult ? left.at(-1) : undefined;
      const taken = labelled ?? last;
      const value = taken && valueOf(taken.claim);
      if (taken && value)
        this.found.set(step.figure.name, {
          ...notFound(step),
          by: "wrong-line",
          value,
          typed: taken.line.typed,
          hasResult: taken.claim.result !== null,
        });
    }
  }

  outcome(): Recognition {
    const steps = this.steps.map((step) => this.found.get(step.figure.name) ?? notFound(step));
    return { steps, unknown: this.lines.filter((line) => !this.used.has(line)) };
  }

  private attempts(): Attempt[] {
    return this.lines.flatMap((line) => line.claims.map((claim) => ({ line, claim })));
  }

  private byCalculation(step: CompiledStep, keys: readonly D[]): FoundStep | null {
    const giving = this.attempts().filter(
      ({ claim }) => claim.calculation?.hasOperator && gives(claim.calculation.value, keys, step),
    );
    const withResult = giving.filter(({ claim }) => claim.result);
    const [first] = withResult.length > 0 ? withResult : giving;
    if (!first) return null;
    for (const { line } of giving) this.used.add(line);
    const value = valueOf(first.claim);
    const results = new Set(withResult.map(({ claim }) => claim.result?.values[0]?.value.toString()));
    return {
      step,
      by: "calculation",
      value,
      typed: first.line.typed,
      hasResult: first.claim.result !== null,
      disputed: results.size > 1,
    };
  }

  private byPart(step: CompiledStep, keys: readonly D[]): FoundStep | null {
    for (const { line, claim } of this.attempts()) {
      const part = claim.calculation?.parts.find((value) => gives(value, keys, step));
      if (!part) continue;
      return { step, by: "part", value: exactly(part), typed: line.typed, hasResult: true, disputed: false };
    }
    return null;
  }

  private byResult(step: CompiledStep, keys: readonly D[]): FoundStep | null {
    for (const { line, claim } of this.attempts()) {
      const value = claim.result?.values.find((read) => keys.some((key) => agrees(read, key, step)));
      if (!value) continue;
      this.used.add(line);
      return { step, by: "result", value, typed: line.typed, hasResult: true, disputed: false };
    }
    return null;
  }

  /** The calculation rests on an earlier step for which the candidate found another value, on a line of his own. */
  private fromOwnLine(step: CompiledStep): FoundStep | null {
    const [world] = this.grading
      .worlds(step.figure)
      .filter(({ kind }) => kind.base === "carried" && !kind.rounded);
    if (!world) return null;
    const missing = referenceKeys(step.figure.key.references).filter(
      (name) => this.names.has(name) && !this.found.get(name)?.by,
    );
    for (const name of missing)
      for (const { line, claim } of this.attempts().filter((attempt) => !this.used.has(attempt.line))) {
        const value = valueOf(claim);
        const key = value && this.evaluate(step, world, new Map([[name, value.value]]));
        const outcome = key && this.byCalculation(step, [key]);
        const earlier = this.names.get(name);
        if (!outcome || !earlier || !value) continue;
        this.found.set(name, {
          ...notFound(earlier),
          by: "wrong-line",
          value,
          typed: line.typed,
          hasResult: claim.result !== null,
        });
        return outcome;
      }
    return null;
  }

  /** The step's key in every world, with the values found so far where the world carries. */
  private keysOf(step: CompiledStep): D[] {
    const keys = this.grading
      .worlds(step.figure)
      .flatMap((world) => this.evaluate(step, world, new Map()) ?? []);
    return keys.filter((key, index) => keys.findIndex((other) => other.eq(key)) === index);
  }

  private evaluate(step: CompiledStep, world: World, assumed: ReadonlyMap<string, Scalar>): D | null {
    const ownValue = (name: string) => assumed.get(name) ?? this.found.get(name)?.value?.value ?? null;
    // The scenario's own keys are those of the world itself, computed once for all copies.
    const value =
      world.kind.base === "own"
        ? world.expected(step.figure)
        : step.figure.key.evaluate(new StepScope(world, this.names, ownValue));
    const key = comparable(value);
    return key instanceof D ? key : null;
  }
}

/** A world in which the steps of this answer have the values found so far. */
class StepScope implements Scope {
  constructor(
    private readonly world: World,
    private readonly steps: ReadonlyMap<string, CompiledStep>,
    private readonly ownValue: (name: string) => Scalar | null,
  ) {}

  name(name: string): Value {
    const step = this.steps.get(name);
    if (!step) return this.world.valueOf(name);
    const own = this.ownValue(name);
    if (own !== null) return own;
    const computed = step.figure.key.evaluate(this);
    return this.world.kind.rounded && computed instanceof D
      ? roundToStep(computed, step.figure.precision?.to ?? CENTIME)
      : computed;
  }

  cell(answer: string, cell: string): Value {
    return this.world.cell(answer, cell);
  }
}

const CENTIME = new D("0.01");
const MANY_DECIMALS = 20;

const notFound = (step: CompiledStep): FoundStep => ({
  step,
  by: null,
  value: null,
  typed: "",
  hasResult: false,
  disputed: false,
});

const exactly = (value: D): ReadValue => ({ value, decimals: MANY_DECIMALS, unit: null, notices: [] });

/** The result written, else what the calculation gives. */
function valueOf(claim: Claim): ReadValue | null {
  return claim.result?.values[0] ?? (claim.calculation ? exactly(claim.calculation.value) : null);
}

const agrees = (read: ReadValue, key: D, { figure }: CompiledStep) =>
  read.value instanceof D &&
  matchNumber({ value: read.value, decimals: read.decimals, unit: read.unit }, key, figure) !== null;

/** True where a calculation gives a key, once both are rounded as the step is. */
function gives(value: D, keys: readonly D[], step: CompiledStep): boolean {
  const decimals = step.figure.precision?.to.decimalPlaces() ?? 2;
  const asPercent = step.figure.unit === "%" ? [value, value.times(100)] : [value];
  return keys.some((key) =>
    asPercent.some((one) => one.toDecimalPlaces(decimals).eq(key.toDecimalPlaces(decimals))),
  );
}

const MIN_WORD = 4;

function sharesWords(label: string, says: string): boolean {
  const words = (text: string) =>
    foldText(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= MIN_WORD);
  const [labelled, wanted] = [words(label), new Set(words(says))];
  const shared = labelled.filter((word) => wanted.has(word)).length;
  return labelled.length > 0 && shared * 2 > labelled.length;
}
