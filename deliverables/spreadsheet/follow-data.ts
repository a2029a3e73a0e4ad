import type { Grading } from "#grading/define-deliverable.ts";
import { comparable } from "#grading/judge.ts";
import { FormulaError, type Scalar, type Value } from "#grading/formulas/value.ts";
import { isFormula } from "#grading/sheet/sheet.ts";
import type { World } from "#grading/world.ts";
import type { ExpectedCell } from "./compile-expectations.ts";
import type { CopiedSheet } from "./copied-sheet.ts";
import { valueAsKey } from "./read-sheet-value.ts";
import type { Trial } from "./trials.ts";

type Values = ReadonlyMap<string, Scalar>;

/** Whether a value follows the data of the sheet. `ignores`: headings of the data that it does not follow. */
export type Following = { how: "follows" | "typed" } | { how: "stuck"; ignores: readonly string[] };

/** What a recalculated sheet is compared with: the keys, were these names to have other values. */
interface Supposition {
  supposed: ReadonlyMap<string, Value>;
  /** The scenario's own worlds under it, shared by all copies. */
  ownWorlds: WeakMap<World, World>;
}

/** A copy's sheet recalculated, beside the keys that it is compared with. */
export class Trying {
  private readonly copyWorlds = new Map<World, World>();
  private figures: ReadonlyMap<string, Scalar | null> | null = null;

  constructor(
    private readonly grading: Grading,
    private readonly copy: CopiedSheet,
    private readonly cells: readonly ExpectedCell[],
    private readonly supposition: Supposition,
    private readonly values: Values,
  ) {}

  /** True where a cell agrees with a key, the scenario's own or this copy's, or where no key has a value to compare. */
  agrees(cell: ExpectedCell): boolean {
    const { figure } = cell;
    let compared = false;
    for (const world of this.grading.worlds(figure)) {
      const key = comparable(this.supposing(world).expected(figure));
      if (key === null) continue;
      const read = valueAsKey(this.valueOf(cell), key);
      if (read !== null && figure.match(read, key, figure) !== null) return true;
      compared = true;
    }
    return !compared;
  }

  private valueOf(cell: ExpectedCell): Scalar | undefined {
    return this.values.get(this.copy.placeOf(cell) ?? "");
  }

  private supposing(world: World): World {
    const { supposed, ownWorlds } = this.supposition;
    const isOwn = world.kind.base === "own";
    const known = (isOwn ? ownWorlds : this.copyWorlds).get(world);
    if (known) return known;
    const made = world.supposing(supposed, isOwn ? NO_FIGURES : this.copyFigures());
    (isOwn ? ownWorlds : this.copyWorlds).set(world, made);
    return made;
  }

  private copyFigures(): ReadonlyMap<string, Scalar | null> {
    this.figures ??= new Map(this.cells.map((cell) => [cell.figure.name, this.figureOf(cell)]));
    return this.figures;
  }

  private figureOf(cell: ExpectedCell): Scalar | null {
    return valueAsKey(this.valueOf(cell), this.grading.own.expected(cell.figure))?.value ?? null;
  }
}

const NO_FIGURES: ReadonlyMap<string, null> = new Map();

/** A sheet may hold many data: only so many are tried one by one to name those that a formula does not follow. */
const MOST_TRIED = 24;

/** Tries a copy's cells under changed data; each trial is made when a cell first asks for it. */
export class DataFollowed {
  private readonly tried = new Map<Trial, Trying>();

  constructor(
    private readonly grading: Grading,
    private readonly copy: CopiedSheet,
    private readonly cells: readonly ExpectedCell[],
    private readonly trials: readonly Trial[],
  ) {}

  of(cell: ExpectedCell): Following {
    if (!isFormula(this.copy.contentOf(cell))) return { how: "typed" };
    const failed = this.trials.find((trial) => !this.try(trial).agrees(cell));
    return failed ? { how: "stuck", ignores: this.ignoredBy(cell, failed) } : { how: "follows" };
  }

  private ignoredBy(cell: ExpectedCell, { alone }: Trial): string[] {
    return alone()
      .slice(0, MOST_TRIED)
      .flatMap((one) => (this.try(one).agrees(cell) ? [] : one.cells.map(({ figure }) => figure.label)));
  }

  private try(trial: Trial): Trying {
    const known = this.tried.get(trial);
    if (known) return known;
    const values = this.copy.sheet.recalculate(trial.changes);
    const trying = new Trying(this.grading, this.copy, this.cells, trial, values);
    this.tried.set(trial, trying);
    return trying;
  }
}

/** True where a cell shows an error of the spreadsheet: « #DIV/0! ». */
export const showsError = (value: Scalar | undefined): boolean => value instanceof FormulaError;
