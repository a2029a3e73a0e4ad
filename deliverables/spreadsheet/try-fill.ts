import type { Grading } from "#grading/define-deliverable.ts";
import { moveReferences } from "#grading/formulas/move-references.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import { isFormula, NO_CHANGE } from "#grading/sheet/sheet.ts";
import type { World } from "#grading/world.ts";
import type { CompiledExpectation, ExpectedCell } from "./compile-expectations.ts";
import type { CopiedSheet } from "./copied-sheet.ts";
import { Trying } from "./follow-data.ts";

const NOTHING_SUPPOSED = () => ({ supposed: new Map(), ownWorlds: new WeakMap<World, World>() });

/** What became of the first cell's formula once copied over its range; `cell`: the first place where it goes wrong. */
export type Filled = { how: "holds" | "nothing" } | { how: "breaks"; cell: string };

/**
 * Copies the first cell's formula over its range, as a spreadsheet does, and compares each cell with its key: whether
 * the `$` stand where they must is seen by what they do, not by how they are written.
 */
export function tryFill(
  { cells }: CompiledExpectation,
  { copy, grading, all }: { copy: CopiedSheet; grading: Grading; all: readonly ExpectedCell[] },
): Filled {
  const [first] = cells;
  const formula = first && copy.contentOf(first);
  if (!first || formula === undefined || !isFormula(formula)) return { how: "nothing" };
  const copied = new Map(
    cells.flatMap(({ at }) => (at === null ? [] : [[at, moveReferences(formula, moveFrom(first.at, at))]])),
  );
  const values = copy.with(copied).recalculate(NO_CHANGE);
  const trying = new Trying(grading, copy, all, NOTHING_SUPPOSED(), values);
  const broken = cells.find((cell) => !trying.agrees(cell));
  return broken ? { how: "breaks", cell: broken.at ?? "" } : { how: "holds" };
}

function moveFrom(first: string | null, to: string) {
  const [from, at] = [parseCell(first ?? ""), parseCell(to)];
  return from && at ? { columns: at.column - from.column, rows: at.row - from.row } : { columns: 0, rows: 0 };
}
