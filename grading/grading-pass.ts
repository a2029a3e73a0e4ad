import type { Figure } from "#schemas/grading.ts";
import { describeFigure } from "./describe-figure.ts";
import { CopyReads, type SharedReads } from "./copy-reads.ts";
import type { Graded, Grading } from "./define-deliverable.ts";
import type { Scalar } from "./formulas/value.ts";
import { holds } from "./holds.ts";
import { comparable, judge, type Court, type Verdict } from "./judge.ts";
import { meantValue } from "./meant-value.ts";
import type { OwnWorlds } from "./own-worlds.ts";
import type { Quantity } from "./quantity.ts";
import type { Read } from "./read.ts";
import type { CompiledReading } from "./named-values.ts";
import type { CompiledAnswer } from "./scenario-model.ts";
import type { Base, CopyValues, World } from "./world.ts";

/** Which other readings a pass allows: none, some beside the scenario's own, or one alone in its scope. */
export interface PassRule {
  readings: readonly CompiledReading[];
  alone: boolean;
}

export const PLAIN_PASS: PassRule = { readings: [], alone: false };

const ROUNDINGS = [false, true] as const;

/** One way of marking one copy: reads, verdicts and worlds are computed on demand and kept. */
export class GradingPass implements Grading, Court {
  private readonly reads: CopyReads;
  private readonly verdicts = new Map<string, Verdict>();
  private readonly copyWorlds = new Map<string, World>();
  private readonly worldLists = new Map<string, readonly World[]>();
  private readonly graded = new Map<string, Graded>();

  constructor(
    private readonly owns: OwnWorlds,
    private readonly answerOf: ReadonlyMap<string, CompiledAnswer>,
    readonly rule: PassRule,
    copy: { raws: ReadonlyMap<string, unknown>; shared: SharedReads },
    /** The pass without other readings: what no reading touches is judged there, once. */
    private readonly plain: GradingPass | null = null,
  ) {
    this.reads = new CopyReads(copy.raws, copy.shared, this);
  }

  get own(): World {
    return this.owns.world(false, null);
  }

  get carried(): World {
    return this.world("carried", false, null);
  }

  grade(answer: CompiledAnswer): Graded {
    const known = this.graded.get(answer.id);
    if (known) return known;
    this.reads.mustBeSound(answer);
    const graded = answer.definition.grade(answer.key, this.reads.rawOf(answer), this);
    this.graded.set(answer.id, graded);
    return graded;
  }

  judge(name: string): Verdict {
    const quantity = this.owns.model.quantities.get(name);
    if (!quantity) throw new Error(`no figure is named "${name}"`);
    return this.verdict(quantity);
  }

  verdict(quantity: Quantity): Verdict {
    const known = this.verdicts.get(quantity.name);
    if (known) return known;
    const verdict =
      this.plain && !this.isTouched(quantity)
        ? this.plain.verdict(quantity)
        : judge(quantity, this.read(quantity), this);
    this.verdicts.set(quantity.name, verdict);
    return verdict;
  }

  describe(quantity: Quantity, verdict: Verdict): Figure {
    return describeFigure({ quantity, verdict, owns: this.owns });
  }

  worlds(quantity: Quantity): readonly World[] {
    const known = this.worldLists.get(quantity.name);
    if (known) return known;
    const worlds = this.allowedReadings(quantity).flatMap((reading) => this.worldsUnder(reading, quantity));
    this.worldLists.set(quantity.name, worlds);
    return worlds;
  }

  meantValue(quantity: Quantity): Scalar | null {
    return meantValue(quantity, this.read(quantity), comparable(this.own.expected(quantity)));
  }

  restsOn(quantity: Quantity, world: World): readonly Quantity[] {
    return this.owns.earlierFigures(quantity.key, (earlier) => world.takesCopyValue(earlier));
  }

  /** True where the verdict on a figure of an answer rests on a reading. */
  usesReading(answer: CompiledAnswer, reading: CompiledReading): boolean {
    if (!answer.quantities.some((quantity) => this.isTouched(quantity))) return false;
    return this.someVerdict(answer, ({ kind }) => kind.reading === reading);
  }

  /** True where a reading of this pass changes the figure's key: else its verdict is the plain pass's. */
  private isTouched(quantity: Quantity): boolean {
    return this.rule.readings.some((reading) => this.owns.isTouched(quantity, reading));
  }

  /** True where an answer rests on a value that the statement gives « à défaut ». */
  usesGiven(answer: CompiledAnswer): boolean {
    return this.owns.hasGivens && this.someVerdict(answer, ({ kind }) => kind.base === "given");
  }

  private allowedReadings(quantity: Quantity): readonly (CompiledReading | null)[] {
    const inScope = this.rule.readings.filter((reading) => this.owns.isInScope(quantity, reading));
    if (inScope.length === 0) return [null];
    return this.rule.alone ? inScope : [null, ...inScope];
  }

  private worldsUnder(reading: CompiledReading | null, quantity: Quantity): World[] {
    const own = ROUNDINGS.map((rounded) => this.owns.world(rounded, reading));
    // A key that rests on no figure of the copy is the same in every base.
    if (!this.owns.restsOnFigures(quantity)) return own;
    const { hasGivens } = this.owns;
    if (!this.mayCarry(quantity)) {
      // What the statement gives « à défaut » was promised, whatever the carry.
      const givens = hasGivens ? ROUNDINGS.map((rounded) => this.owns.world(rounded, reading, "given")) : [];
      return [...own, ...givens];
    }
    const bases: Base[] = hasGivens ? ["carried", "given"] : ["carried"];
    return [
      ...own,
      ...bases.flatMap((base) => ROUNDINGS.map((rounded) => this.world(base, rounded, reading))),
    ];
  }

  private mayCarry({ carry: { allowed, when } }: Quantity): boolean {
    return allowed && (!when || holds(this.carried.evaluate(when)));
  }

  private world(base: Base, rounded: boolean, reading: CompiledReading | null): World {
    const key = `${base} ${rounded} ${reading?.id ?? ""}`;
    const known = this.copyWorlds.get(key);
    if (known) return known;
    const plain = reading ? this.world(base, rounded, null) : null;
    const world = this.owns.makeWorld({ base, rounded, reading }, this.copyValues(), plain);
    this.copyWorlds.set(key, world);
    return world;
  }

  private copyValues(): CopyValues {
    const { reads, owns } = this;
    const valueOf = (name: string) => {
      const quantity = owns.model.quantities.get(name);
      return quantity ? this.meantValue(quantity) : null;
    };
    return {
      of: valueOf,
      get unsettled() {
        return reads.unsettled;
      },
    };
  }

  private read({ answerId, name }: Quantity): Read {
    const answer = this.answerOf.get(answerId);
    if (!answer) throw new Error(`no answer "${answerId}" holds the figure "${name}"`);
    return this.reads.of(answer, name);
  }

  private someVerdict(answer: CompiledAnswer, rests: (world: World) => boolean): boolean {
    if (this.reads.isFaulty(answer)) return false;
    return answer.quantities.some((quantity) => {
      if (!quantity.asked) return false;
      const verdict = this.verdict(quantity);
      return "world" in verdict && rests(verdict.world);
    });
  }
}
