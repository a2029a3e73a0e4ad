import type { Path } from "#schemas/grading.ts";
import { explainFormula } from "./formulas/explain-formula.ts";
import { formatFigure, formatQuantity, labelOf } from "./format-value.ts";
import type { KeyFormula } from "./key-formula.ts";
import type { Quantity } from "./quantity.ts";
import { referenceKeys } from "./references.ts";
import type { CompiledReading, Draw } from "./named-values.ts";
import type { CompiledScenario } from "./scenario-model.ts";
import { NO_COPY, World, type CopyValues, type WorldKind } from "./world.ts";

/**
 * What all the copies that had the same draw share: the scenario's own worlds, the paths of its keys, who rests on
 * whom. Made once per draw, used by every copy.
 */
export class OwnWorlds {
  private readonly worlds = new Map<string, World>();
  private readonly paths = new Map<string, Path | null>();
  private readonly expectedTexts = new Map<string, string>();
  private readonly resting = new Map<string, boolean>();
  private readonly touched = new Map<string, boolean>();
  private readonly scopes = new Map<string, (quantity: Quantity) => boolean>();
  readonly hasGivens: boolean;

  constructor(
    readonly model: CompiledScenario,
    readonly draw: Draw,
  ) {
    this.hasGivens = [...model.quantities.values()].some((quantity) => quantity.given !== null);
  }

  /**
   * The scenario's own values, exact or rounded at each step, under no other reading or under one; `given`: with the
   * values « à défaut » in place of the figures that have one.
   */
  world(rounded: boolean, reading: CompiledReading | null, base: "own" | "given" = "own"): World {
    const key = `${base} ${rounded} ${reading?.id ?? ""}`;
    const known = this.worlds.get(key);
    if (known) return known;
    const plain = reading ? this.world(rounded, null, base) : null;
    const world = this.makeWorld({ base, rounded, reading }, NO_COPY, plain);
    this.worlds.set(key, world);
    return world;
  }

  makeWorld(kind: WorldKind, copy: CopyValues, plain: World | null): World {
    const { reading } = kind;
    const inScope = reading ? (quantity: Quantity) => this.isInScope(quantity, reading) : () => true;
    return new World(this.model, this.draw, kind, copy, plain, inScope);
  }

  isInScope(quantity: Quantity, reading: CompiledReading): boolean {
    const known = this.scopes.get(reading.id);
    if (known) return known(quantity);
    const ids = new Set(answersInScope(this.model, reading.scope).map((answer) => answer.id));
    const test = (asked: Quantity) => ids.has(asked.answerId);
    this.scopes.set(reading.id, test);
    return test(quantity);
  }

  /**
   * True where a reading may change the verdict on a figure: its key or a mistake reaches a replaced variable through any
   * chain, outside the reading's scope too, since what rests on a figure follows its verdict.
   */
  isTouched(quantity: Quantity, reading: CompiledReading): boolean {
    const key = `${reading.id} ${quantity.name}`;
    const known = this.touched.get(key);
    if (known !== undefined) return known;
    const touches = this.reaches(quantity, reading);
    this.touched.set(key, touches);
    return touches;
  }

  private reaches(quantity: Quantity, reading: CompiledReading): boolean {
    const seen = new Set<string>();
    const visit = (name: string): boolean => {
      if (seen.has(name)) return false;
      seen.add(name);
      return reading.set.has(name) || this.referencesOf(name).some(visit);
    };
    const { key, mistakes, carry, given } = quantity;
    const others = [carry.when, given].filter((formula) => formula !== null);
    const formulas = [key, ...mistakes.map(({ when }) => when), ...others];
    return formulas.some(({ references }) => referenceKeys(references).some(visit));
  }

  /** What was expected of a figure, as it is shown. */
  expectedText(quantity: Quantity): string {
    const known = this.expectedTexts.get(quantity.name);
    if (known !== undefined) return known;
    const text = formatQuantity(quantity, this.world(false, null).expected(quantity));
    this.expectedTexts.set(quantity.name, text);
    return text;
  }

  /** The path to a figure's key with the scenario's own figures; null for a constant. */
  ownPath(quantity: Quantity): Path | null {
    const known = this.paths.get(quantity.name);
    if (known !== undefined) return known;
    const path = this.path(quantity, this.world(false, null));
    this.paths.set(quantity.name, path);
    return path;
  }

  /** The path to a figure's key in one world; null for a constant. */
  path(quantity: Quantity, world: World): Path | null {
    if (!quantity.key.formula) return null;
    return explainFormula(quantity.key.formula, world.after(quantity.key.after), {
      label: (key) => labelOf(this.model, key),
      format: (key, value) => formatFigure(this.model, key === null ? quantity.name : key, value),
    });
  }

  /** The earlier figures that a key reaches through recomputed ones, stopping where `stops` holds; those only. */
  earlierFigures(key: KeyFormula, stops: (earlier: Quantity) => boolean): Quantity[] {
    const found = new Map<string, Quantity>();
    const seen = new Set<string>();
    const visit = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const earlier = this.model.quantities.get(name);
      if (earlier && stops(earlier)) return void found.set(name, earlier);
      for (const next of this.referencesOf(name)) visit(next);
    };
    for (const name of referenceKeys(key.references)) visit(name);
    return [...found.values()];
  }

  /** True where a figure's key or a typical mistake reaches an asked figure: what a copy holds may change it. */
  restsOnFigures(quantity: Quantity): boolean {
    const known = this.resting.get(quantity.name);
    if (known !== undefined) return known;
    const keys = [quantity.key, ...quantity.mistakes.map(({ when }) => when)];
    const rests = keys.some((key) => this.earlierFigures(key, (earlier) => earlier.asked).length > 0);
    this.resting.set(quantity.name, rests);
    return rests;
  }

  private referencesOf(name: string): readonly string[] {
    const quantity = this.model.quantities.get(name);
    const keys = quantity ? [quantity.key, quantity.given] : variableKeys(this.model, name);
    return keys.flatMap((key) => (key ? referenceKeys(key.references) : []));
  }
}

/** The formulas that may give a variable its value: its own, and those of the events that set it. */
function variableKeys(model: CompiledScenario, name: string) {
  const rule = model.variables.get(name)?.rule;
  const own = rule?.kind === "computed" ? rule.key : null;
  return [own, ...model.events.map(({ set }) => set.get(name) ?? null)];
}

/** The answers of a task, of a part, or of the whole paper. */
export function answersInScope(
  model: CompiledScenario,
  scope: { kind: "scenario" | "part" | "task"; id: string },
) {
  if (scope.kind === "scenario") return model.answers;
  return model.answers.filter(
    (answer) => (scope.kind === "part" ? answer.partId : answer.taskId) === scope.id,
  );
}
