import { D, ZERO } from "../decimal.ts";
import { BLANK, FormulaError, isNumeric, type Scalar, type Value } from "../value.ts";
import { cellsOf, numbersOf } from "./cells.ts";
import { readCriterion } from "./criterion.ts";
import { asScalar } from "../value.ts";
import type { FormulaFunction } from "./define.ts";
import { average, sum } from "./sums.ts";

/** The cells of `values` for which each (range, criterion) pair holds, in order. */
function selected(values: Scalar[], pairs: Value[]): Scalar[] {
  if (pairs.length % 2 !== 0) throw new FormulaError("value", { reason: "range-without-criterion" });
  const tests = pairs.flatMap((range, index) => {
    if (index % 2 !== 0) return [];
    const cells = cellsOf(range);
    if (cells.length !== values.length)
      throw new FormulaError("value", { reason: "ranges-of-different-sizes" });
    const test = readCriterion(asScalar(pairs[index + 1] ?? BLANK));
    return [(at: number) => test(cells[at] ?? BLANK)];
  });
  return values.filter((_, at) => tests.every((test) => test(at)));
}

const asRange = (cells: Scalar[]): Value => [cells];
const numbersAmong = (cells: Scalar[]): D[] => numbersOf([asRange(cells)]);

/** The number furthest on one side; 0 where there is none. */
const extreme =
  (side: "max" | "min") =>
  (cells: Scalar[]): D => {
    const numbers = numbersAmong(cells);
    return numbers.length === 0 ? ZERO : D[side](...numbers);
  };
const [greatest, least] = [extreme("max"), extreme("min")];

/** « X.SI(plage; critère; plage à compter) »: the range tested is counted itself where no other is given. */
const withOneCriterion = (count: (cells: Scalar[]) => D) => (args: Value[]) => {
  const [range = BLANK, criterion = BLANK, counted = range] = args;
  return count(selected(cellsOf(counted), [range, criterion]));
};

/** « X.SI.ENS(plage à compter; plage; critère; plage; critère…) ». */
const withCriteria = (count: (cells: Scalar[]) => D) => (args: Value[]) => {
  const [counted = BLANK, ...pairs] = args;
  return count(selected(cellsOf(counted), pairs));
};

const sumCells = (cells: Scalar[]): D => sum(numbersAmong(cells));
const averageCells = (cells: Scalar[]): D => average(numbersAmong(cells));

export const CONDITIONAL: FormulaFunction[] = [
  { name: "SOMME.SI", min: 2, max: 3, evaluate: withOneCriterion(sumCells) },
  { name: "SOMME.SI.ENS", min: 3, evaluate: withCriteria(sumCells) },
  { name: "MOYENNE.SI", min: 2, max: 3, evaluate: withOneCriterion(averageCells) },
  { name: "MOYENNE.SI.ENS", min: 3, evaluate: withCriteria(averageCells) },
  { name: "MAX.SI", min: 3, evaluate: withCriteria(greatest) },
  { name: "MAX.SI.ENS", min: 3, evaluate: withCriteria(greatest) },
  { name: "MIN.SI", min: 3, evaluate: withCriteria(least) },
  { name: "MIN.SI.ENS", min: 3, evaluate: withCriteria(least) },
  {
    name: "NB.SI",
    min: 2,
    max: 2,
    evaluate: (args) => new D(selected(cellsOf(args[0] ?? BLANK), args).length),
  },
  { name: "NB.SI.ENS", min: 2, evaluate: (args) => new D(selected(cellsOf(args[0] ?? BLANK), args).length) },
  { name: "NB", min: 1, evaluate: (args) => new D(args.flatMap(cellsOf).filter(isNumeric).length) },
  {
    name: "NBVAL",
    min: 1,
    evaluate: (args) => new D(args.flatMap(cellsOf).filter((cell) => cell !== BLANK).length),
  },
  {
    name: "NB.VIDE",
    min: 1,
    max: 1,
    evaluate: ([range = BLANK]) => new D(cellsOf(range).filter(isEmpty).length),
  },
];

const isEmpty = (cell: Scalar): boolean => cell === BLANK || cell === "";
