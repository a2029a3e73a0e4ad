import { toInteger, toNumber } from "../coerce.ts";
import { compareScalars } from "../compare.ts";
import { D, ZERO } from "../decimal.ts";
import { addClean } from "../snap15.ts";
import { asScalar, BLANK, Day, FormulaError, type Value } from "../value.ts";
import { numbersOf, numericsOf, pairsOf } from "./cells.ts";
import type { FormulaFunction } from "./define.ts";
import { average, sum } from "./sums.ts";

const sorted = (args: Value[]): (D | Day)[] => numericsOf(args).toSorted(compareScalars);

function median(numbers: (D | Day)[]): D | Day {
  const middle = numbers.length / 2;
  const upper = numbers[Math.floor(middle)];
  const lower = numbers[Math.ceil(middle) - 1];
  if (!upper || !lower) throw new FormulaError("num");
  return upper === lower ? upper : toNumber(upper).plus(toNumber(lower)).div(2);
}

/** The k-th of a sorted list, counted from one. */
function kth(numbers: (D | Day)[], rank: Value): D | Day {
  const found = numbers[toInteger(asScalar(rank)) - 1];
  if (!found) throw new FormulaError("num");
  return found;
}

/** The rank of a number in a list, from the greatest unless `order` is given and not 0; equals share a rank. */
function rankOf([value = BLANK, list = BLANK, order = ZERO]: Value[]): D {
  const wanted = asScalar(value);
  const ascending = toInteger(asScalar(order)) !== 0;
  const orders = numericsOf([list]).map((other) => compareScalars(other, wanted));
  if (!orders.includes(0)) throw new FormulaError("na");
  return new D(1 + orders.filter((compared) => (ascending ? compared < 0 : compared > 0)).length);
}

/** Variance over n − `lost`: a sample loses one. */
function variance(numbers: D[], lost: 0 | 1): D {
  if (numbers.length <= lost) throw new FormulaError("div-zero");
  const mean = average(numbers);
  const squares = numbers.map((number) => addClean(number, mean.neg()).pow(2));
  return sum(squares).div(numbers.length - lost);
}

/** The least squares of y on x: sums of products of the gaps to the means. */
function regression(ys: Value, xs: Value) {
  const pairs = pairsOf(ys, xs);
  if (pairs.length === 0) throw new FormulaError("na");
  const [meanY, meanX] = [average(pairs.map(([y]) => y)), average(pairs.map(([, x]) => x))];
  const gaps = pairs.map(([y, x]) => [addClean(y, meanY.neg()), addClean(x, meanX.neg())] as const);
  return {
    meanY,
    meanX,
    xy: sum(gaps.map(([y, x]) => x.times(y))),
    xx: sum(gaps.map(([, x]) => x.times(x))),
    yy: sum(gaps.map(([y]) => y.times(y))),
  };
}

function lineOf(ys: Value, xs: Value): { slope: D; intercept: D } {
  const { meanY, meanX, xy, xx } = regression(ys, xs);
  if (xx.isZero()) throw new FormulaError("div-zero");
  const slope = xy.div(xx);
  return { slope, intercept: addClean(meanY, slope.times(meanX).neg()) };
}

function forecast([x = BLANK, ys = BLANK, xs = BLANK]: Value[]): D {
  const { slope, intercept } = lineOf(ys, xs);
  return addClean(slope.times(toNumber(asScalar(x))), intercept);
}

function correlation([first = BLANK, second = BLANK]: Value[]): D {
  const { xy, xx, yy } = regression(first, second);
  if (xx.isZero() || yy.isZero()) throw new FormulaError("div-zero");
  return xy.div(xx.times(yy).sqrt());
}

const sample = (args: Value[]): D => variance(numbersOf(args), 1);
const population = (args: Value[]): D => variance(numbersOf(args), 0);

export const STATISTICS: FormulaFunction[] = [
  { name: "MOYENNE", min: 1, evaluate: (args) => average(numbersOf(args)) },
  { name: "MEDIANE", min: 1, evaluate: (args) => median(sorted(args)) },
  { name: "MIN", min: 1, evaluate: (args) => sorted(args)[0] ?? ZERO },
  { name: "MAX", min: 1, evaluate: (args) => sorted(args).at(-1) ?? ZERO },
  {
    name: "GRANDE.VALEUR",
    min: 2,
    max: 2,
    evaluate: ([list = BLANK, k = BLANK]) => kth(sorted([list]).toReversed(), k),
  },
  { name: "PETITE.VALEUR", min: 2, max: 2, evaluate: ([list = BLANK, k = BLANK]) => kth(sorted([list]), k) },
  { name: "RANG", min: 2, max: 3, evaluate: rankOf },
  { name: "EQUATION.RANG", min: 2, max: 3, evaluate: rankOf },
  { name: "ECARTYPE", min: 1, evaluate: (args) => sample(args).sqrt() },
  { name: "ECARTYPE.STANDARD", min: 1, evaluate: (args) => sample(args).sqrt() },
  { name: "ECARTYPEP", min: 1, evaluate: (args) => population(args).sqrt() },
  { name: "ECARTYPE.PEARSON", min: 1, evaluate: (args) => population(args).sqrt() },
  { name: "VAR", min: 1, evaluate: sample },
  { name: "VAR.S", min: 1, evaluate: sample },
  { name: "VAR.P", min: 1, evaluate: population },
  { name: "VAR.P.N", min: 1, evaluate: population },
  { name: "PENTE", min: 2, max: 2, evaluate: ([ys = BLANK, xs = BLANK]) => lineOf(ys, xs).slope },
  {
    name: "ORDONNEE.ORIGINE",
    min: 2,
    max: 2,
    evaluate: ([ys = BLANK, xs = BLANK]) => lineOf(ys, xs).intercept,
  },
  { name: "PREVISION", min: 3, max: 3, evaluate: forecast },
  { name: "PREVISION.LINEAIRE", min: 3, max: 3, evaluate: forecast },
  { name: "COEFFICIENT.CORRELATION", min: 2, max: 2, evaluate: correlation },
  { name: "COEFFICIENT.DETERMINATION", min: 2, max: 2, evaluate: (args) => correlation(args).pow(2) },
  {
    name: "DROITEREG",
    min: 2,
    max: 2,
    evaluate: ([ys = BLANK, xs = BLANK]) => {
      const { slope, intercept } = lineOf(ys, xs);
      return [[slope, intercept]];
    },
  },
];
