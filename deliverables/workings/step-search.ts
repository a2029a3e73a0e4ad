import type { Grading } from "#grading/define-deliverable.ts";
import type { D } from "#grading/formulas/decimal.ts";
import type { ReadValue } from "#grading/read.ts";
import { referenceKeys } from "#grading/references.ts";
import { Attempts, type Attempt } from "./attempts.ts";
import { agreeingValue, claimedValue, differ, exactly, isContradicted } from "./claimed-value.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { labelLikeness } from "./label-likeness.ts";
import type { Claim, Line } from "./read-lines.ts";
import { StepKeys } from "./step-keys.ts";

/** What was found of one step in the lines. */
export interface FoundStep {
  step: CompiledStep;
  /** How it was found: by a whole calculation, as a part of one, by its result alone, on a line that is wrong. */
  by: "calculation" | "part" | "result" | "wrong-line" | null;
  /** The value that later steps and answers carry; null where nothing was found. */
  value: ReadValue | null;
  line: Line | null;
  /** True where a result was written (a calculation may stand without one). */
  hasResult: boolean;
  /** Lines that give different values to the step. */
  disputed: boolean;
}

/** A wrong earlier line is guessed among so many. */
const MAX_GUESSES = 40;

/** Looks for the steps of one answer in its lines; what one search finds serves the next ones. */
export class StepSearch {
  private readonly found = new Map<string, FoundStep>();
  private readonly used = new Set<Line>();
  /** Claims that stand for a step: a figure written once does not stand for two steps of the same value. */
  private readonly taken: Attempt[] = [];
  private readonly names: ReadonlyMap<string, CompiledStep>;
  private readonly attempts: Attempts;
  private readonly keys: StepKeys;

  constructor(
    private readonly steps: readonly CompiledStep[],
    lines: readonly Line[],
    grading: Grading,
  ) {
    this.names = new Map(steps.map((step) => [step.figure.name, step]));
    this.attempts = new Attempts(lines);
    this.keys = new StepKeys(this.names, grading, (step) => this.outcomeOf(step).value);
  }

  outcomeOf(step: CompiledStep): FoundStep {
    const none = { by: null, value: null, line: null, hasResult: false, disputed: false };
    return this.found.get(step.figure.name) ?? { step, ...none };
  }

  isUsed(line: Line): boolean {
    return this.used.has(line);
  }

  /** Looks for the steps that are still missing by their keys. */
  findMissing(): void {
    for (const step of this.missing()) {
      const keys = this.keys.of(step);
      const outcome =
        this.byCalculation(step, keys) ??
        this.byPart(step, keys) ??
        this.byResult(step, keys) ??
        this.fromOwnLine(step);
      if (outcome) this.found.set(step.figure.name, outcome);
    }
  }

  /**
   * A step still missing takes a wrong line: the first whose typical mistake one gives, else the first that one names
   * (a figure says more than a name: « prise en charge » may name two steps). False where no line is left for any.
   */
  takeWrongLine(): boolean {
    const left = this.left();
    const takes = (step: CompiledStep, wrong: Attempt | undefined) =>
      wrong !== undefined && this.takeWrong(step, wrong);
    return (
      this.missing().some((step) => takes(step, this.mistaken(step, left))) ||
      this.missing().some((step) =>
        takes(
          step,
          left.findLast(({ line }) => stepNamedBy(line, this.steps) === step),
        ),
      )
    );
  }

  /** The last line left stands for the result asked: one with a result rather than a calculation alone. */
  takeLast(): void {
    for (const step of this.missing().filter(({ isResult }) => isResult)) {
      const left = this.left();
      const last = left.findLast(({ claim }) => claim.result) ?? left.at(-1);
      if (last) this.takeWrong(step, last);
    }
  }

  private missing(): CompiledStep[] {
    return this.steps.filter((step) => this.outcomeOf(step).by === null);
  }

  private left(): Attempt[] {
    const wrong = [...this.found.values()].filter(({ by }) => by === "wrong-line").map(({ line }) => line);
    return this.attempts.all.filter(({ line }) => !this.used.has(line) && !wrong.includes(line));
  }

  private isTaken({ line, claim }: Attempt): boolean {
    return this.taken.some((one) => one.line === line && saidBy(one.claim) === saidBy(claim));
  }

  private mistaken(step: CompiledStep, left: readonly Attempt[]): Attempt | undefined {
    const wrong = this.keys.ofMistakes(step);
    const giving = this.attempts.giving(wrong, step).find(({ attempt }) => left.includes(attempt));
    return giving?.attempt ?? left.find((attempt) => agreeingValue(attempt, wrong, step));
  }

  private byCalculation(step: CompiledStep, keys: readonly D[]): FoundStep | null {
    const giving = this.attempts.giving(keys, step).filter(({ attempt }) => !this.isTaken(attempt));
    const withResult = giving.filter(({ attempt }) => attempt.claim.result);
    const right = withResult.find(({ attempt }) => agreeingValue(attempt, keys, step));
    const first = right ?? withResult[0] ?? giving[0];
    if (!first) return null;
    for (const { attempt } of giving) this.used.add(attempt.line);
    this.taken.push(first.attempt);
    const { line, claim } = first.attempt;
    const disputed =
      withResult.some(({ attempt }) => differ(attempt, first.attempt, keys, step)) ||
      isContradicted(first.attempt, this.attempts.all, keys, step);
    const value = claim.result ? this.valueOf(first.attempt, step, keys) : exactly(first.key);
    return { step, by: "calculation", value, line, hasResult: claim.result !== null, disputed };
  }

  private byPart(step: CompiledStep, keys: readonly D[]): FoundStep | null {
    // A sum with one term too many holds the right sum: where it is a typical mistake of the step, it stays one.
    const mistaken = this.attempts.giving(this.keys.ofMistakes(step), step).map(({ attempt }) => attempt);
    const part = this.attempts.withPart(keys, step, mistaken);
    if (!part) return null;
    const { line } = part.attempt;
    return { step, by: "part", value: exactly(part.key), line, hasResult: true, disputed: false };
  }

  private byResult(step: CompiledStep, keys: readonly D[]): FoundStep | null {
    for (const attempt of this.attempts.all) {
      if (this.isTaken(attempt)) continue;
      const value = attempt.claim.result && agreeingValue(attempt, keys, step);
      if (!value) continue;
      this.used.add(attempt.line);
      this.taken.push(attempt);
      const disputed = isContradicted(attempt, this.attempts.all, keys, step);
      return { step, by: "result", value, line: attempt.line, hasResult: true, disputed };
    }
    return null;
  }

  /** The calculation rests on an earlier step for which the candidate found another value, on a line of his own. */
  private fromOwnLine(step: CompiledStep): FoundStep | null {
    for (const name of referenceKeys(step.figure.key.references)) {
      const earlier = this.names.get(name);
      if (!earlier || this.outcomeOf(earlier).by !== null) continue;
      for (const guess of this.left().slice(0, MAX_GUESSES)) {
        const value = this.valueOf(guess, earlier, []);
        const key = value && this.keys.assuming(step, { name, value });
        const giving = key ? this.attempts.giving([key], step) : [];
        if (!key || !giving.some(({ attempt }) => attempt.line !== guess.line)) continue;
        this.takeWrong(earlier, guess);
        return this.byCalculation(step, [key]);
      }
    }
    return null;
  }

  private takeWrong(step: CompiledStep, attempt: Attempt): boolean {
    const value = this.valueOf(attempt, step, []);
    if (!value) return false;
    const { line, claim } = attempt;
    const hasResult = claim.result !== null;
    this.found.set(step.figure.name, { step, by: "wrong-line", value, line, hasResult, disputed: false });
    return true;
  }

  private valueOf(attempt: Attempt, step: CompiledStep, keys: readonly D[]): ReadValue | null {
    return claimedValue(attempt, step, { keys, own: this.keys.own(step) });
  }
}

const saidBy = ({ result, calculation }: Claim) => result?.typed ?? calculation?.value.toString();

const ENOUGH = 0.5;

/** The step that a line's label names best, where it names one. */
function stepNamedBy({ label }: Line, steps: readonly CompiledStep[]): CompiledStep | null {
  let [best, likeness]: [CompiledStep | null, number] = [null, ENOUGH];
  for (const step of steps) {
    const found = labelLikeness(label, step.says);
    if (found > likeness) [best, likeness] = [step, found];
  }
  return best;
}
