import { D } from "./formulas/decimal.ts";
import { BLANK, FormulaError, type Scalar, type Value } from "./formulas/value.ts";
import { constantOf } from "./constant.ts";
import { roundToStep } from "./match-number.ts";
import type { KeyFormula, TimedScope } from "./key-formula.ts";
import type { Quantity } from "./quantity.ts";
import type { CompiledReading, CompiledVariable, Draw, NamedValues } from "./named-values.ts";

/** Which values the names have: the scenario's own, this copy's where they were read, or also the « à défaut » ones. */
export type Base = "own" | "carried" | "given";

/** What this copy says under the names of its figures. */
export interface CopyValues {
  /** Null where a figure was not read. */
  of(name: string): Scalar | null;
  /** Grows each time a figure is asked for while it is still being read: what was computed of it is not kept. */
  readonly unsettled: number;
}

/** The scenario alone. */
export const NO_COPY: CopyValues = { of: () => null, unsettled: 0 };

/** What makes a world, beside the scenario and the draw. */
export interface WorldKind {
  base: Base;
  /** True: each recomputed figure is rounded at its own precision before it is used. */
  rounded: boolean;
  reading: CompiledReading | null;
  /** Names to which other values are given, to see what follows from them. */
  supposed?: ReadonlyMap<string, Value>;
}

const CENTIME = new D("0.01");

/**
 * One consistent set of values for all the names of a scenario: the keys are tried in several worlds (scenario-format,
 * « Four keys »). Values are computed on demand and kept.
 */
export class World implements TimedScope {
  private readonly later = new Map<string, World>();
  private readonly memo = new Map<string, Value>();
  private readonly evaluated = new Map<KeyFormula, Value>();

  constructor(
    private readonly names: NamedValues,
    private readonly draw: Draw,
    readonly kind: WorldKind,
    private readonly copy: CopyValues,
    /** The same world without its reading: what lies outside the reading's scope. */
    private readonly plain: World | null,
    private readonly inScope: (quantity: Quantity) => boolean,
    /** What events of the sitting changed, and the world before them; null at the start. */
    private readonly changed: { before: World; set: ReadonlyMap<string, KeyFormula> } | null = null,
  ) {}

  /**
   * The same world for what is asked after some events of the sitting: variables have the values that these set.
   * Figures keep the one value that they have in their own task. Asked of a world that is itself after some events, it
   * starts again from the values of the beginning.
   */
  after(events: readonly string[]): World {
    if (events.length === 0) return this;
    if (this.changed) return this.changed.before.after(events);
    const key = events.join(" ");
    const known = this.later.get(key);
    if (known) return known;
    const set = new Map(
      this.names.events.filter(({ id }) => events.includes(id)).flatMap((event) => [...event.set]),
    );
    const plain = this.plain?.after(events) ?? null;
    const world = new World(this.names, this.draw, this.kind, this.copy, plain, this.inScope, {
      before: this,
      set,
    });
    this.later.set(key, world);
    return world;
  }

  name(name: string): Value {
    return this.valueOf(name);
  }

  cell(answer: string, cell: string): Value {
    return this.valueOf(`${answer}!${cell}`);
  }

  /** The value that other formulas see under a name. */
  valueOf(name: string): Value {
    return this.memo.get(name) ?? this.keep(this.memo, name, () => this.compute(name));
  }

  /** The key of a figure in this world, not rounded. */
  expected(quantity: Quantity): Value {
    return this.evaluate(quantity.key);
  }

  /** The value of any formula in this world, computed once. */
  evaluate(key: KeyFormula): Value {
    return this.evaluated.get(key) ?? this.keep(this.evaluated, key, () => key.evaluate(this));
  }

  /** True where this copy's own value stands under the figure's name. */
  takesCopyValue(quantity: Quantity): boolean {
    if (this.kind.base === "own" || (this.kind.base === "given" && quantity.given)) return false;
    return this.copy.of(quantity.name) !== null;
  }

  /**
   * The same world, were these names to have other values; `figures`: what the copy says then of some of its figures.
   * @example world.supposing(new Map([["prix", new D(30)]]), new Map()).valueOf("prix") // 30
   */
  supposing(supposed: ReadonlyMap<string, Value>, figures: ReadonlyMap<string, Scalar | null>): World {
    const { copy, kind } = this;
    const says: CopyValues = {
      of: (name) => figures.get(name) ?? (figures.has(name) ? null : copy.of(name)),
      get unsettled() {
        return copy.unsettled;
      },
    };
    const plain = this.plain?.supposing(supposed, figures) ?? null;
    const changed = this.changed && {
      before: this.changed.before.supposing(supposed, figures),
      set: this.changed.set,
    };
    return new World(this.names, this.draw, { ...kind, supposed }, says, plain, this.inScope, changed);
  }

  private keep<Key>(memo: Map<Key, Value>, key: Key, compute: () => Value): Value {
    const { unsettled } = this.copy;
    const value = compute();
    if (this.copy.unsettled === unsettled) memo.set(key, value);
    return value;
  }

  private compute(name: string): Value {
    const supposed = this.kind.supposed?.get(name);
    if (supposed !== undefined) return supposed;
    const variable = this.names.variables.get(name);
    if (variable) return this.variable(variable);
    const quantity = this.names.quantities.get(name);
    if (quantity) return this.changed ? this.changed.before.valueOf(name) : this.figure(quantity);
    // A cell of a table without a figure is an empty cell; any other unknown name was refused by the check.
    return name.includes("!") ? BLANK : new FormulaError("name", { name });
  }

  private variable(variable: CompiledVariable): Value {
    const replaced = this.kind.reading?.set.get(variable.name);
    if (replaced && this.plain) return replaced.evaluate(this.plain);
    const set = this.changed?.set.get(variable.name);
    if (set && this.changed) return set.evaluate(this.changed.before);
    const { rule } = variable;
    if (rule.kind === "fixed") return rule.value;
    if (rule.kind === "computed") return rule.key.evaluate(this);
    const drawn = this.draw.values[variable.name];
    return drawn === undefined ? rule.reference : constantOf(drawn);
  }

  private figure(quantity: Quantity): Value {
    if (this.plain && !this.inScope(quantity)) return this.plain.valueOf(quantity.name);
    if (this.kind.base === "given" && quantity.given) return quantity.given.evaluate(this);
    const own = this.kind.base === "own" ? null : this.copy.of(quantity.name);
    if (own !== null) return own;
    const computed = this.expected(quantity);
    return this.kind.rounded && quantity.asked ? roundedForUse(computed, quantity) : computed;
  }
}

/** A recomputed figure as it would have been written: rounded at its own precision, the centime where it has none. */
function roundedForUse(value: Value, quantity: Quantity): Value {
  return value instanceof D ? roundToStep(value, quantity.precision?.to ?? CENTIME) : value;
}
