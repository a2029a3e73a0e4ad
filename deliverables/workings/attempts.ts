import { D, HUNDRED } from "#grading/formulas/decimal.ts";
import { matchNumber } from "#grading/match-number.ts";
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

  /** The first whose calculation has a part that gives one of the keys. */
  withPart(keys: readonly D[], step: CompiledStep): Giving | null {
    for (const key of keys) {
      const [attempt] = this.near(this.parts, key, step);
      if (attempt) return { attempt, key };
    }
    return null;
  }

  private near(index: Index, key: D, { figure }: CompiledStep): readonly Attempt[] {
    const decimals = figure.precision?.to.decimalPlaces() ?? 2;
    const plain = index.find(decimals, rounded(key, decimals));
    // « 166 000 ÷ 400 000 » gives 41,5 %.
    return figure.unit === "%" ? [...plain, ...index.find(decimals, asRate(key, decimals))] : plain;
  }
}

/** Attempts by the values of their calculations, rounded to some decimals; made once for each number of decimals. */
class Index {
  private readonly byDecimals = new Map<number, Map<string, Attempt[]>>();

  constructor(
    private readonly attempts: readonly Attempt[],
    private readonly valuesOf: (calculation: Calculation) => readonly D[],
  ) {}

  find(decimals: number, key: string): readonly Attempt[] {
    const made = this.byDecimals.get(decimals) ?? this.make(decimals);
    this.byDecimals.set(decimals, made);
    return made.get(key) ?? [];
  }

  private make(decimals: number): Map<string, Attempt[]> {
    const made = new Map<string, Attempt[]>();
    const add = (key: string, attempt: Attempt) => {
      const known = made.get(key);
      if (known) known.push(attempt);
      else made.set(key, [attempt]);
    };
    for (const attempt of this.attempts) {
      const { calculation } = attempt.claim;
      for (const value of calculation ? this.valuesOf(calculation) : []) {
        add(rounded(value, decimals), attempt);
        add(asRate(value.times(HUNDRED), decimals), attempt);
      }
    }
    return made;
  }
}

const rounded = (value: D, decimals: number) => value.toDecimalPlaces(decimals).toString();
const asRate = (percent: D, decimals: number) => `${rounded(percent, decimals)} %`;

function isTolerated({ claim }: Attempt, key: D, { figure }: CompiledStep): boolean {
  if (!figure.tolerance || !claim.calculation) return false;
  const written = { value: claim.calculation.value, decimals: MANY_DECIMALS, unit: null };
  return matchNumber(written, key, figure) !== null;
}
