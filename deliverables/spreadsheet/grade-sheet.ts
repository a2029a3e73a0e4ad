import type { Graded, Grading } from "#grading/define-deliverable.ts";
import type { D } from "#grading/formulas/decimal.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import type { World } from "#grading/world.ts";
import type { Figure, Finding, State } from "#schemas/grading.ts";
import type { CopiedSheet, OpenCopy } from "./copied-sheet.ts";
import { DataFollowed } from "./follow-data.ts";
import type { SpreadsheetKey } from "./key.ts";
import type { CellMark } from "./mark-cell.ts";
import { markExpectation, type ExpectationMark } from "./mark-expectation.ts";
import type { SpreadsheetRaw } from "./schema.ts";
import { trialsOf, type Trial } from "./trials.ts";

/**
 * Marks a spreadsheet: the values as the copy shows them, then its data are changed and it is recalculated, so that a
 * model that only shows the right number is told from one that computes it.
 *
 * In: the key, the raw answer (null when blank), the copy's grading, how a copy is opened. Out: findings whose sum is the mark.
 * Rule: scenario-format, `spreadsheet`.
 */
export function gradeSheet(
  key: SpreadsheetKey,
  raw: SpreadsheetRaw | null,
  grading: Grading,
  openCopy: OpenCopy,
): Graded {
  if (raw === null) return blankSheet(key, grading);
  const copy = openCopy(key, raw, grading.own);
  const all = key.expectations.flatMap(({ cells }) => cells);
  const followed = new DataFollowed(grading, copy, all, keptTrials(key, grading.own));
  const marks = key.expectations.map((expectation) =>
    markExpectation(expectation, { copy, grading, followed, all }),
  );
  const sum = (part: "points" | "pending" | "proposed") =>
    marks.reduce((total, mark) => total + mark[part], 0);
  const [points, pending] = [sum("points"), sum("pending")];
  const cells = marks.flatMap((mark) => mark.cells);
  return {
    state: stateOf(cells, { points, max: key.authored.points, pending }),
    points,
    proposed: pending > 0 ? points + sum("proposed") : null,
    pending,
    findings: [...marks.flatMap(({ findings }) => findings), ...restored(copy)],
    figures: () => marks.flatMap((mark) => mark.cells.map((cell) => tellCell(cell, mark, grading))),
    rubric: [],
  };
}

/** The trials of a sheet are those of its subject: made once for all the copies that had the same draw. */
const trialsByKey = new WeakMap<SpreadsheetKey, WeakMap<World, readonly Trial[]>>();

function keptTrials(key: SpreadsheetKey, own: World): readonly Trial[] {
  const byWorld = trialsByKey.get(key) ?? new WeakMap<World, readonly Trial[]>();
  const trials = byWorld.get(own) ?? trialsOf(key.given, key.trials, own);
  trialsByKey.set(key, byWorld.set(own, trials));
  return trials;
}

function blankSheet({ expectations }: SpreadsheetKey, grading: Grading): Graded {
  const figures = expectations.flatMap(({ cells }) => cells.map(({ figure }) => figure));
  return {
    state: "blank",
    points: 0,
    proposed: null,
    pending: 0,
    findings: [{ code: "blank", points: 0, params: {} }],
    figures: () => figures.map((figure) => grading.describe(figure, grading.judge(figure.name))),
    rubric: [],
  };
}

function stateOf(
  cells: readonly CellMark[],
  { points, max, pending }: { points: number; max: number; pending: number },
): State {
  const all = (...outcomes: CellMark["outcome"][]) =>
    cells.every(({ outcome }) => outcomes.includes(outcome));
  if (pending > 0) return "to-check";
  if (all("blank")) return "blank";
  if (points === max && all("right")) return "right";
  if (points === max && all("right", "carried")) return "carried";
  if (points > 0) return "partial";
  return all("unreadable", "blank") ? "unreadable" : "wrong";
}

function restored({ restored: cells }: CopiedSheet): Finding[] {
  if (cells.length === 0) return [];
  return [{ code: "given-restored", points: 0, params: { cells: cells.join(", ") } }];
}

function tellCell(
  { cell, verdict, state, earned, findings }: CellMark,
  mark: ExpectationMark,
  grading: Grading,
): Figure {
  const figure = grading.describe(cell.figure, verdict);
  const share = {
    code: "cell-share",
    points: 0,
    params: { earned: inPoints(earned.times(mark.share)), share: inPoints(mark.share) },
  };
  return { ...figure, state, findings: [...figure.findings, ...findings, share] };
}

const inPoints = (hundredths: D) =>
  formatNumber(hundredths.div(100).toFixed(2), { decimals: { min: 2, max: 2 } });
