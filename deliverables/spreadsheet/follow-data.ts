import type { Grading } from "#grading/define-deliverable.ts";
import { comparable } from "#grading/judge.ts";
import { FormulaError, type Scalar, type Value } from "#grading/formulas/value.ts";
import { isFormula, whyNotRecalculated } from "#grading/sheet/sheet.ts";
import type { World } from "#grading/world.ts";
import type { ExpectedCell } from "./compile-expectations.ts";
import type { CopiedSheet } from "./copied-sheet.ts";
import { valueAsKey } from "./read-sheet-value.ts";
import type { Trial } from "./trials.ts";

type Values = ReadonlyMap<string, Scalar>;

/** Whether a value follows the data of the sheet. `ignores`: headings of the data that it does not follow. */
export type Following =
  | { how: "follows" | "typed" }
  | { how: "stuck"; ignores: readonly string[] }
  | { how: "unknown"; written: string };

/** What a recalculated sheet is compared with: the keys, were these names to have other values. */
export class Trying {
  private readonly worlds = new Map<World, World>();
  private readonly figures: ReadonlyMap<string, Scalar | null>;

  constructor(
    private readonly grading: Grading,
    private readonly copy: CopiedSheet,
    cells: readonly ExpectedCell[],
    private readonly supposed: ReadonlyMap<string, Value>,
    private readonly values: Values,
  ) {
    this.figures = new Map(cells.map((cell) => [cell.figure.name, this.figureOf(cell)]));
  }

  /** True where a cell agrees with a key, the scenario's own or this copy's, or where no key has a value to compare. */
  agrees(cell: ExpectedCell): boolean {
    const { figure } = cell;
    const keys = this.grading.worlds(figure).flatMap((world): Scalar[] => {
      const key = comparable(this.supposing(world).expected(figure));
      return key === null ? [] : [key];
    });
    if (keys.length === 0) return true;
    return keys.some((key) => {
      const read = valueAsKey(this.values.get(this.copy.placeOf(cell) ?? ""), key);
      return read !== null && figure.match(read, key, figure) !== null;
    });
  }

  private figureOf(cell: ExpectedCell): Scalar | null {
    const key = this.grading.own.expected(cell.figure);
    return valueAsKey(this.values.get(this.copy.placeOf(cell) ?? ""), key)?.value ?? null;
  }

  private supposing(world: World): World {
    const known = this.worlds.get(world) ?? world.supposing(this.supposed, this.figures);
    this.worlds.set(world, known);
    return known;
  }
}

/** Tries a copy's cells under changed data. */
export class DataFollowed {
  private readonly tried: readonly { trial: Trial; trying: Trying }[];

  constructor(
    private readonly grading: Grading,
    private readonly copy: CopiedSheet,
    private readonly cells: readonly ExpectedCell[],
    trials: readonly Trial[],
    private readonly byCell: (trial: Trial) => readonly Trial[],
  ) {
    this.tried = trials.map((trial) => ({ trial, trying: this.try(trial) }));
  }

  of(cell: ExpectedCell): Following {
    const written = whyNotRecalculated(this.copy.valueOf(cell));
    if (written !== null) return { how: "unknown", written };
    if (!isFormula(this.copy.contentOf(cell))) return { how: "typed" };
    const failed = this.tried.find(({ trying }) => !trying.agrees(cell));
    return failed ? { how: "stuck", ignores: this.ignoredBy(cell, failed.trial) } : { how: "follows" };
  }

  private ignoredBy(cell: ExpectedCell, trial: Trial): string[] {
    return this.byCell(trial).flatMap((one) => {
      const [changed] = one.cells;
      return changed && !this.try(one).agrees(cell) ? [changed.figure.label] : [];
    });
  }

  private try(trial: Trial): Trying {
    const values = this.copy.sheet.recalculate(trial.changes);
    return new Trying(this.grading, this.copy, this.cells, trial.supposed, values);
  }
}

/** True where a cell shows an error of the spreadsheet: « #DIV/0! ». */
export const showsError = (value: Scalar | undefined): boolean =>
  value instanceof FormulaError;
