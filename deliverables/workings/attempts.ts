import { D, HUNDRED } from "#grading/formulas/decimal.ts";
import { matchNumber, roundToStep } from "#grading/match-number.ts";
import type { CompiledStep } from "./compile-steps.ts";
import type { Calculation } from "./parse-arithmetic.ts";
import type { Claim, Line } from "./read-lines.ts";

/** One claim of one line. */
export interface Attempt {
  line: Line;
  claim: Claim;
}

/** An attempt whose calculation, or a part of it, gives a key. */
export interface Giving {
  attempt: Attempt;
  key: D;
}

/** More claims than any copy has; the others go to a person with their lines. */
const MAX_ATTEMPTS = 400;
const MANY_DECIMALS = 20;

/** The claims of a copy's lines, found by the value of their calculation or of its parts. */
export class Attempts {
  readonly all: readonly Attempt[];
  private readonly wholes: Index;
  private readonly parts: Index;

  constructor(lines: readonly Line[]) {
    this.all = lines.flatMap((line) => line.claims.map((claim) => ({ line, claim }))).slice(0, MAX_ATTEMPTS);
    this.wholes = new Index(this.all, ({ value }) => [value]);
    this.parts = new Index(this.all, ({ parts }) => parts);
  }

  /** Those whose whole calculation gives one of the keys, in the order of the lines, each with the first such key. */
  giving(keys: readonly D[], step: CompiledStep): Giving[] {
    const found = new Map<Attempt, D>();
    for (const key of keys)
      for (const attempt of this.near(this.wholes, key, step))
        if (!found.has(attempt)) found.set(attempt, key);
    return this.all.flatMap((attempt) => {
      const key = found.get(attempt) ?? keys.find((one) => isTolerated(attempt, one, step));
      return key ? [{ attempt, key }] : [];
    });
  }

  /** The first whose calculation has a part that gives one of the keys, and is not one of the others. */
  withPart(keys: readonly D[], step: CompiledStep, others: readonly Attempt[]): Giving | null {
    for (const key of keys) {
      const attempt = this.near(this.parts, key, step).find((one) => !others.includes(one));
      if (attempt) return { attempt, key };
    }
    return null;
  }

  private near(index: Index, key: D, { figure }: CompiledStep): readonly Attempt[] {
    const step = figure.precision?.to ?? CENTIME;
    const plain = index.find(step, rounded(key, step));
    // « 166 000 ÷ 400 000 » gives 41,5 %.
    return figure.unit === "%" ? [...plain, ...index.find(step, asRate(key, step))] : plain;
  }
}

/** Attempts by the values of their calculations, rounded to a step; made once for each step. */
class Index {
  private readonly bySteps = new Map<string, Map<string, Attempt[]>>();

  constructor(
    private readonly attempts: readonly Attempt[],
    private readonly valuesOf: (calculation: Calculation) => readonly D[],
  ) {}

  find(step: D, key: string): readonly Attempt[] {
    const name = step.toString();
    const made = this.bySteps.get(name) ?? this.make(step);
    this.bySteps.set(name, made);
    return made.get(key) ?? [];
  }

  private make(step: D): Map<string, Attempt[]> {
    const made = new Map<string, Attempt[]>();
    const add = (key: string, attempt: Attempt) => {
      const known = made.get(key);
      if (known) known.push(attempt);
      else made.set(key, [attempt]);
    };
    for (const attempt of this.attempts) {
      const { calculation } = attempt.claim;
      for (const value of calculation ? this.valuesOf(calculation) : []) {
        add(rounded(value, step), attempt);
        add(asRate(value.times(HUNDRED), step), attempt);
      }
    }
    return made;
  }
}

const CENTIME = new D("0.01");
const rounded = (value: D, step: D) => roundToStep(value, step).toString();
const asRate = (percent: D, step: D) => `${rounded(percent, step)} %`;

function isTolerated({ claim }: Attempt, key: D, { figure }: CompiledStep): boolean {
  if (!figure.tolerance || !claim.calculation) return false;
  const written = { value: claim.calculation.value, decimals: MANY_DECIMALS, unit: null };
  return matchNumber(written, key, figure) !== null;
}
