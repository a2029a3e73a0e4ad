import type { AssessmentGrid } from "#schemas/assessment-grid.ts";
import { D } from "./formulas/decimal.ts";

/** The degree marked for each criterion, by its id; a criterion that is not there was not assessed. */
export type Degrees = Readonly<Record<string, string>>;

/** Between what the degrees would put the mark, in hundredths of a point; never a mark. */
export interface ProposedRange {
  from: number;
  to: number;
}

/**
 * What the degrees of a grid propose: the mean of their ranges, each criterion weighed in its competence, each
 * competence in the grid. What was not assessed weighs nothing; a degree that the grid does not have neither.
 *
 * In: the grid, degrees by criterion, out of how much the mark is. Out: the range, or null where nothing was assessed.
 * The commission enters the mark: nothing is computed from this. Rule: scenario-format, « Grid ».
 * @example proposedRange(grid, { prospection: "S", "prospection-dire": "TS" }, 20) // { from: 1125, to: 1667 }
 */
export function proposedRange(grid: AssessmentGrid, degrees: Degrees, outOf: number): ProposedRange | null {
  const means = grid.competences.flatMap(({ weight, criteria }) => {
    const mean = meanOf(criteria.flatMap((one) => rangeOf(grid, degrees[one.id], one.weight)));
    return mean === null ? [] : [{ ...mean, weight: new D(weight) }];
  });
  const mean = meanOf(means);
  if (mean === null) return null;
  const hundredths = (percent: D) => percent.times(outOf).toDecimalPlaces(0).toNumber();
  return { from: hundredths(mean.from), to: hundredths(mean.to) };
}

interface Weighed {
  from: D;
  to: D;
  weight: D;
}

function rangeOf({ degrees }: AssessmentGrid, id: string | undefined, weight: number): Weighed[] {
  const degree = degrees.find((one) => one.id === id);
  return degree ? [{ from: new D(degree.from), to: new D(degree.to), weight: new D(weight) }] : [];
}

function meanOf(ranges: readonly Weighed[]): Pick<Weighed, "from" | "to"> | null {
  if (ranges.length === 0) return null;
  const total = ranges.reduce((sum, { weight }) => sum.plus(weight), new D(0));
  const mean = (end: "from" | "to") =>
    ranges.reduce((sum, range) => sum.plus(range[end].times(range.weight)), new D(0)).div(total);
  return { from: mean("from"), to: mean("to") };
}
