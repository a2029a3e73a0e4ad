import type { Grading } from "#grading/define-deliverable.ts";
import { D, ZERO } from "#grading/formulas/decimal.ts";
import { snap15 } from "#grading/formulas/snap15.ts";
import { whyNotRecalculated } from "#grading/sheet/sheet.ts";
import type { Finding } from "#schemas/grading.ts";
import type { CompiledExpectation, ExpectedCell } from "./compile-expectations.ts";
import type { CopiedSheet } from "./copied-sheet.ts";
import { showsError, type DataFollowed } from "./follow-data.ts";
import { markCell, type CellMark, type Outcome } from "./mark-cell.ts";
import { tryFill, type Filled } from "./try-fill.ts";

/** What one expectation earns, in hundredths, and why. */
export interface ExpectationMark {
  cells: readonly CellMark[];
  share: D;
  points: number;
  pending: number;
  proposed: number;
  findings: readonly Finding[];
}

/** Where an expectation is marked. */
export interface Marking {
  copy: CopiedSheet;
  grading: Grading;
  followed: DataFollowed;
  /** Every expected cell of the sheet. */
  all: readonly ExpectedCell[];
}

/** Marks what is expected of a sheet: its cells share the points, rounded half up once; then the copied formula. */
export function markExpectation(expectation: CompiledExpectation, marking: Marking): ExpectationMark {
  const { copy, grading, followed } = marking;
  const share = new D(expectation.points).div(expectation.cells.length);
  const cells = expectation.cells.map((cell) =>
    markCell({
      cell,
      verdict: grading.judge(cell.figure.name),
      following: () => followed.of(cell),
      expectation,
      share,
      shows: showsError(copy.valueOf(cell)),
      found: copy.placeOf(cell) !== null,
      unknown: whyNotRecalculated(copy.valueOf(cell)),
    }),
  );
  const sum = (part: "earned" | "pending" | "proposed") =>
    toHundredths(cells.reduce((total, cell) => total.plus(cell[part].times(share)), ZERO));
  const points = sum("earned");
  const fill = fillFinding(expectation, marking);
  return {
    cells,
    share,
    points: points + (fill?.points ?? 0),
    pending: sum("pending"),
    proposed: sum("proposed"),
    findings: [cellsFinding(expectation, cells, points), ...(fill ? [fill] : [])],
  };
}

const toHundredths = (exact: D) => snap15(exact).toDecimalPlaces(0).toNumber();

function cellsFinding(
  { label, points: of }: CompiledExpectation,
  cells: readonly CellMark[],
  points: number,
): Finding {
  const isGood = cells.every(({ outcome }) => outcome === "right" || outcome === "carried");
  const isCarried = cells.some(({ outcome }) => outcome === "carried");
  const atStake = { step: label, of: of - waiting(cells, of) };
  if (isGood && points === of) return { code: isCarried ? "carried" : "right", points, params: atStake };
  return {
    code: "sheet-cells",
    points,
    params: { ...atStake, cells: cells.length, ...count(cells), ...onlyReason(cells) },
  };
}

/** What a person still decides on is not lost. */
function waiting(cells: readonly CellMark[], points: number): number {
  const pending = cells.reduce((total, cell) => total.plus(cell.pending), ZERO);
  return toHundredths(pending.times(points).div(cells.length));
}

function count(cells: readonly CellMark[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of cells) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** One cell alone says why in its own words, a mistake of the author's list included. */
function onlyReason([cell, ...others]: readonly CellMark[]): Finding["params"] {
  if (!cell || others.length > 0) return {};
  const { verdict } = cell;
  if (verdict.state !== "wrong" || !verdict.mistake) return { outcome: cell.outcome };
  return { outcome: cell.outcome, says: verdict.mistake.says };
}

function fillFinding(expectation: CompiledExpectation, marking: Marking): Finding | null {
  if (expectation.fill === null) return null;
  const filled: Filled = tryFill(expectation, marking);
  const params = { step: expectation.label, of: expectation.fill };
  switch (filled.how) {
    case "holds":
      return { code: "right", points: expectation.fill, params };
    case "nothing":
      return { code: "fill-nothing", points: 0, params };
    case "breaks":
      return { code: "fill-breaks", points: 0, params: { ...params, cell: filled.cell } };
  }
}
