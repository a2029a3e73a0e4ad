import type { Figure } from "#schemas/grading.ts";
import { describeFigure } from "./describe-figure.ts";
import type { Graded, Grading } from "./define-deliverable.ts";
import { toBoolean } from "./formulas/coerce.ts";
import { asScalar, isError, type Scalar } from "./formulas/value.ts";
import { judge, type Court, type Verdict } from "./judge.ts";
import type { OwnWorlds } from "./own-worlds.ts";
import type { Quantity } from "./quantity.ts";
import { carriedValue, type Read } from "./read.ts";
import type { CompiledAnswer, CompiledReading } from "./scenario-model.ts";
import { World, type Base } from "./world.ts";

/** Which other readings a pass allows: none, some beside the scenario's own, or one alone in its scope. */
export interface PassRule {
  readings: readonly CompiledReading[];
  alone: boolean;
}

export const PLAIN_PASS: PassRule = { readings: [], alone: false };

/** What the passes of one copy share: what was read of it, where that does not depend on the keys. */
export type SharedReads = Map<string, ReadonlyMap<string, Read>>;

const BLANK_READ: Read = { status: "blank" };
const ROUNDINGS = [false, true] as const;

/** One way of marking one copy: reads, verdicts and worlds are computed on demand and kept. */
export class GradingPass implements Grading, Court {
  private readonly reads = new Map<string, ReadonlyMap<string, Read>>();
  private readonly verdicts = new Map<string, Verdict>();
  private readonly copyWorlds = new Map<string, World>();
  private readonly worldLists = new Map<string, readonly World[]>();
  private readonly graded = new Map<string, Graded>();

  constructor(
    private readonly owns: OwnWorlds,
    private readonly answerOf: ReadonlyMap<string, CompiledAnswer>,
    private readonly raws: Readonly<Record<string, unknown>>,
    readonly rule: PassRule,
    private readonly shared: SharedReads,
  ) {}

  get own(): World {
    return this.owns.world(false, null);
  }

  get carried(): World {
    return this.world("carried", false, null);
  }

  grade(answer: CompiledAnswer): Graded {
    const known = this.graded.get(answer.id);
    if (known) return known;
    const raw = this.raws[answer.id] ?? null;
    const blank = raw === null || answer.definition.isBlank(raw);
    const graded = answer.definition.grade(answer.key, blank ? null : raw, this);
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
    const verdict = judge(quantity, this.read(quantity.name), this);
    this.verdicts.set(quantity.name, verdict);
    return verdict;
  }

  describe(quantity: Quantity, verdict: Verdict): Figure {
    return describeFigure({ quantity, verdict, own: this.own, owns: this.owns });
  }

  worlds(quantity: Quantity): readonly World[] {
    const known = this.worldLists.get(quantity.name);
    if (known) return known;
    const worlds = this.allowedReadings(quantity).flatMap((reading) => this.worldsUnder(reading, quantity));
    this.worldLists.set(quantity.name, worlds);
    return worlds;
  }

  restsOn(quantity: Quantity, world: World): readonly Quantity[] {
    return this.owns.earlierFigures(quantity, (earlier) => world.takesCopyValue(earlier));
  }

  private allowedReadings(quantity: Quantity): readonly (CompiledReading | null)[] {
    const inScope = this.rule.readings.filter((reading) => this.owns.isInScope(quantity, reading));
    if (inScope.length === 0) return [null];
    return this.rule.alone ? inScope : [null, ...inScope];
  }

  private worldsUnder(reading: CompiledReading | null, quantity: Quantity): World[] {
    const own = ROUNDINGS.map((rounded) => this.owns.world(rounded, reading));
    if (!this.mayCarry(quantity)) return own;
    const bases: Base[] = this.owns.hasGivens ? ["carried", "given"] : ["carried"];
    return [
      ...own,
      ...bases.flatMap((base) => ROUNDINGS.map((rounded) => this.world(base, rounded, reading))),
    ];
  }

  private mayCarry(quantity: Quantity): boolean {
    const { allowed, when } = quantity.carry;
    if (!allowed || !when) return allowed;
    const holds = asScalar(when.evaluate(this.carried));
    return !isError(holds) && toBoolean(holds);
  }

  private world(base: Base, rounded: boolean, reading: CompiledReading | null): World {
    const key = `${base} ${rounded} ${reading?.id ?? ""}`;
    const known = this.copyWorlds.get(key);
    if (known) return known;
    const plain = reading ? this.world(base, rounded, null) : null;
    const copy = (name: string): Scalar | null => carriedValue(this.read(name));
    const world = this.owns.makeWorld({ base, rounded, reading }, copy, plain);
    this.copyWorlds.set(key, world);
    return world;
  }

  private read(name: string): Read {
    const answerId = this.owns.model.quantities.get(name)?.answerId;
    const answer = answerId === undefined ? undefined : this.answerOf.get(answerId);
    return (answer && this.readsOf(answer).get(name)) ?? BLANK_READ;
  }

  /** True where the verdict on a figure of an answer rests on a reading. */
  usesReading(answer: CompiledAnswer, reading: CompiledReading): boolean {
    return answer.quantities.some((quantity) => {
      if (!quantity.asked) return false;
      const verdict = this.verdict(quantity);
      return "world" in verdict && verdict.world.kind.reading === reading;
    });
  }

  private readsOf(answer: CompiledAnswer): ReadonlyMap<string, Read> {
    const kept = answer.definition.readsByKeys ? this.reads : this.shared;
    const known = kept.get(answer.id);
    if (known) return known;
    // While a type reads, its own figures are not read yet: they count as recomputed.
    kept.set(answer.id, new Map());
    const raw = this.raws[answer.id] ?? null;
    const blank = raw === null || answer.definition.isBlank(raw);
    const reads: ReadonlyMap<string, Read> = blank
      ? new Map()
      : answer.definition.read(answer.key, raw, this);
    kept.set(answer.id, reads);
    return reads;
  }
}
