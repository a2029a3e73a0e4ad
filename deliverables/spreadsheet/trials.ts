import { D, ONE } from "#grading/formulas/decimal.ts";
import { Day, type Scalar, type Value } from "#grading/formulas/value.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import type { World } from "#grading/world.ts";
import { givenContents } from "./copied-sheet.ts";
import type { DataCell, GivenCell } from "./compile-sheet.ts";

/** Data changed before the sheet is recalculated: what the keys then see under each name, what the cells hold. */
export interface Trial {
  supposed: ReadonlyMap<string, Value>;
  changes: ReadonlyMap<string, string>;
  /** The cells that were changed on purpose. */
  cells: readonly DataCell[];
  /** The scenario's own worlds under this trial: made once, for all copies. */
  ownWorlds: WeakMap<World, World>;
  /** The same trial cell by cell, to tell which one is not followed; made when it is asked for. */
  alone: () => readonly Trial[];
}

/** The trials of an author: values by cell. */
export type AuthoredTrial = ReadonlyMap<string, KeyFormula>;

/** Unlike enough for no two changes to cancel out, and moderate: a rate stays a rate. */
const FACTORS = ["1.3", "0.7", "1.6", "0.8", "1.45", "0.9", "1.2", "0.6", "1.15", "0.75"].map(
  (factor) => new D(factor),
);
const DAYS = new D(30);

/**
 * The changes under which a sheet is recalculated: the author's, else one in which every given number changes.
 *
 * In: the given cells, the author's trials, the scenario's own world. Out: the trials; none where no number is given.
 * Never fails. The changes depend on the data alone: the same copy is always tried in the same way.
 */
export function trialsOf(
  given: readonly GivenCell[],
  authored: readonly AuthoredTrial[],
  own: World,
): Trial[] {
  const data = given.filter((cell) => cell.kind === "data");
  if (authored.length > 0)
    return authored.map((values) =>
      makeTrial(given, own, new Map(data.flatMap((cell) => authoredChange(cell, values, own)))),
    );
  const changes = defaultChanges(data, own);
  return changes.size > 0 ? [makeTrial(given, own, changes)] : [];
}

function authoredChange(cell: DataCell, values: AuthoredTrial, own: World): [DataCell, Value][] {
  const key = values.get(cell.cell);
  return key ? [[cell, own.evaluate(key)]] : [];
}

function defaultChanges(data: readonly DataCell[], own: World): Map<DataCell, Value> {
  // A cell that computes from others changes with them.
  const inputs = data.filter(({ variable, figure }) => variable !== null || figure.key.formula === null);
  return new Map(
    inputs.flatMap((cell, index) => {
      const changed = changedValue(own.valueOf(cell.figure.name), index);
      return changed === null ? [] : [[cell, changed] as const];
    }),
  );
}

function changedValue(value: Value, index: number): Scalar | null {
  if (value instanceof Day) return new Day(value.serial.plus(DAYS.times(index + 1)));
  if (!(value instanceof D)) return null;
  const places = value.decimalPlaces();
  const changed = value.times(FACTORS[index % FACTORS.length] ?? ONE).toDecimalPlaces(places);
  return changed.eq(value) ? value.plus(ONE.div(new D(10).pow(places)).times(index + 1)) : changed;
}

function makeTrial(given: readonly GivenCell[], own: World, changed: ReadonlyMap<DataCell, Value>): Trial {
  const supposed = new Map<string, Value>();
  for (const [{ figure, variable }, value] of changed) {
    supposed.set(figure.name, value);
    if (variable !== null) supposed.set(variable, value);
  }
  const contents = givenContents(given, own.supposing(supposed, new Map()));
  const data = new Set(given.flatMap((cell) => (cell.kind === "data" ? [cell.cell] : [])));
  let alone: readonly Trial[] | null = null;
  return {
    supposed,
    changes: new Map([...contents].filter(([cell]) => data.has(cell))),
    cells: [...changed.keys()],
    ownWorlds: new WeakMap(),
    alone: () => (alone ??= [...changed].map((one) => makeTrial(given, own, new Map([one])))),
  };
}
