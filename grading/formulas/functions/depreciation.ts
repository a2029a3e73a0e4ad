import { toInteger } from "../coerce.ts";
import { D, ONE, ZERO } from "../decimal.ts";
import { FormulaError } from "../value.ts";
import { overNumbers, type FormulaFunction } from "./define.ts";
import { roundAt } from "./rounding.ts";

/** Depreciation is followed period by period: their number is bounded. */
const MOST_PERIODS = 10_000;

function wantPeriod(period: D, last: D): number {
  if (period.lt(1) || period.gt(last) || period.gt(MOST_PERIODS)) throw new FormulaError("num");
  return toInteger(period);
}

function straightLine(cost: D, salvage: D, life: D): D {
  if (life.isZero()) throw new FormulaError("div-zero");
  return cost.minus(salvage).div(life);
}

/** DB: a constant rate rounded to three decimals; the first year, and the one after the last, are counted in months. */
function fixedDeclining(cost: D, salvage: D, life: D, period: D, months: D): D {
  const rank = wantPeriod(period, life.plus(months.lt(12) ? 1 : 0));
  if (cost.lte(0) || salvage.isNegative() || months.lt(1) || months.gt(12)) throw new FormulaError("num");
  const rate = roundAt(ONE.minus(salvage.div(cost).pow(ONE.div(life))), 3);
  const share = (year: number): D =>
    (year === 1 ? months : life.lt(year) ? months.neg().plus(12) : new D(12)).div(12);
  let left = cost;
  for (let year = 1; year < rank; year += 1) left = left.minus(left.times(rate).times(share(year)));
  return left.times(rate).times(share(rank));
}

/** DDB: a multiple of the straight rate on what is left, never below the salvage value. */
function doubleDeclining(cost: D, salvage: D, life: D, period: D, factor: D): D {
  const rank = wantPeriod(period, life);
  if (cost.isNegative() || salvage.isNegative() || factor.lte(0)) throw new FormulaError("num");
  const rate = D.min(factor.div(life), ONE);
  let [left, taken] = [cost, ZERO];
  for (let year = 1; year <= rank; year += 1) {
    taken = D.max(D.min(left.times(rate), left.minus(salvage)), ZERO);
    left = left.minus(taken);
  }
  return taken;
}

/** SYD: the years left over the sum of the years. */
function sumOfYears(cost: D, salvage: D, life: D, period: D): D {
  if (period.lt(1) || period.gt(life)) throw new FormulaError("num");
  const weight = life
    .minus(period)
    .plus(1)
    .times(2)
    .div(life.times(life.plus(1)));
  return cost.minus(salvage).times(weight);
}

export const DEPRECIATION: FormulaFunction[] = [
  { name: "AMORLIN", min: 3, max: 3, evaluate: overNumbers(straightLine) },
  {
    name: "DB",
    min: 4,
    max: 5,
    evaluate: overNumbers((cost, salvage, life, period, months = new D(12)) =>
      fixedDeclining(cost, salvage, life, period, months),
    ),
  },
  {
    name: "DDB",
    min: 4,
    max: 5,
    evaluate: overNumbers((cost, salvage, life, period, factor = new D(2)) =>
      doubleDeclining(cost, salvage, life, period, factor),
    ),
  },
  { name: "SYD", min: 4, max: 4, evaluate: overNumbers(sumOfYears) },
];
