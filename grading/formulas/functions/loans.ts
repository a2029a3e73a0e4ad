import { toInteger } from "../coerce.ts";
import { D, ONE, ZERO } from "../decimal.ts";
import { addClean } from "../snap15.ts";
import { FormulaError } from "../value.ts";
import { overNumbers, type FormulaFunction } from "./define.ts";
import { solveRate } from "./solve-rate.ts";

/** Terms of a loan or a saving: rate and number of periods, money at the start and at the end, when one pays. */
interface Terms {
  rate: D;
  periods: D;
  present: D;
  future: D;
  /** 1 when one pays at the start of each period, else 0. */
  early: D;
}

const growth = (rate: D, periods: D): D => finitely(rate.plus(1).pow(periods));

function finitely(value: D): D {
  if (!value.isFinite()) throw new FormulaError("num");
  return value;
}

const earlyOr = (type: D): D => (type.isZero() ? ZERO : ONE);

/** What a payment of one a period is worth at the end, `grown` being what one set at the start has become. */
function annuity(rate: D, periods: D, early: D, grown: D): D {
  if (rate.isZero()) return periods;
  return grown.minus(1).div(rate).times(rate.times(early).plus(1));
}

/** VPM: the constant payment. Rule: VA·(1+t)ⁿ + VPM·[(1+t)ⁿ−1]/t·(1+t·type) + VC = 0. */
function payment({ rate, periods, present, future, early }: Terms): D {
  const grown = growth(rate, periods);
  const unit = annuity(rate, periods, early, grown);
  if (unit.isZero()) throw new FormulaError("num");
  return addClean(present.times(grown), future).div(unit).neg();
}

function futureValue(rate: D, periods: D, paid: D, present: D, early: D): D {
  const grown = growth(rate, periods);
  return addClean(present.times(grown), paid.times(annuity(rate, periods, early, grown))).neg();
}

function presentValue(rate: D, periods: D, paid: D, future: D, early: D): D {
  const grown = growth(rate, periods);
  return addClean(paid.times(annuity(rate, periods, early, grown)), future)
    .div(grown)
    .neg();
}

function periodsFor(rate: D, paid: D, present: D, future: D, early: D): D {
  if (rate.isZero()) return paid.isZero() ? divideByZero() : addClean(present, future).div(paid).neg();
  const due = paid.times(rate.times(early).plus(1));
  const ratio = addClean(due, future.times(rate).neg()).div(addClean(present.times(rate), due));
  if (!ratio.isFinite() || ratio.lte(0) || rate.lte(-1)) throw new FormulaError("num");
  return ratio.ln().div(rate.plus(1).ln());
}

function divideByZero(): never {
  throw new FormulaError("div-zero");
}

/** What is left to pay once `count` payments are made. */
function balanceAfter(terms: Terms, count: number): D {
  const { rate, present, early } = terms;
  const paid = payment(terms);
  if (early.isZero()) return futureValue(rate, new D(count), paid, present, ZERO).neg();
  if (count === 0) return present;
  return futureValue(rate, new D(count - 1), paid, addClean(present, paid), ZERO).neg();
}

/** The part of the payments `first` to `last` that pays the capital back. */
function principalBetween(terms: Terms, first: number, last: number): D {
  if (first < 1 || last < first || terms.periods.lt(last)) throw new FormulaError("num");
  return addClean(balanceAfter(terms, last), balanceAfter(terms, first - 1).neg());
}

function interestBetween(terms: Terms, first: number, last: number): D {
  const principal = principalBetween(terms, first, last);
  return addClean(payment(terms).times(last - first + 1), principal.neg());
}

type Part = (terms: Terms, first: number, last: number) => D;

const ofOnePeriod = (part: Part) =>
  overNumbers((rate, rank, periods, present, future = ZERO, type = ZERO) => {
    const period = toInteger(rank);
    return part({ rate, periods, present, future, early: earlyOr(type) }, period, period);
  });

const ofPeriods = (part: Part) =>
  overNumbers((rate, periods, present, first, last, type = ZERO) => {
    if (rate.lte(0) || periods.lte(0) || present.lte(0)) throw new FormulaError("num");
    const terms = { rate, periods, present, future: ZERO, early: earlyOr(type) };
    return part(terms, toInteger(first), toInteger(last));
  });

/** TAUX: the rate at which present, payments and future come to nothing. */
function rateOf(periods: D, paid: D, present: D, future: D, early: D, guess: D): D {
  if (periods.lte(0)) throw new FormulaError("num");
  return solveRate((rate) => futureValue(rate, periods, paid, present, early).plus(future.neg()), guess);
}

export const LOANS: FormulaFunction[] = [
  {
    name: "VPM",
    min: 3,
    max: 5,
    evaluate: overNumbers((rate, periods, present, future = ZERO, type = ZERO) =>
      payment({ rate, periods, present, future, early: earlyOr(type) }),
    ),
  },
  {
    name: "VA",
    min: 3,
    max: 5,
    evaluate: overNumbers((rate, periods, paid, future = ZERO, type = ZERO) =>
      presentValue(rate, periods, paid, future, earlyOr(type)),
    ),
  },
  {
    name: "VC",
    min: 3,
    max: 5,
    evaluate: overNumbers((rate, periods, paid, present = ZERO, type = ZERO) =>
      futureValue(rate, periods, paid, present, earlyOr(type)),
    ),
  },
  {
    name: "NPM",
    min: 3,
    max: 5,
    evaluate: overNumbers((rate, paid, present, future = ZERO, type = ZERO) =>
      periodsFor(rate, paid, present, future, earlyOr(type)),
    ),
  },
  {
    name: "TAUX",
    min: 3,
    max: 6,
    evaluate: overNumbers((periods, paid, present, future = ZERO, type = ZERO, guess = new D("0.1")) =>
      rateOf(periods, paid, present, future, earlyOr(type), guess),
    ),
  },
  { name: "INTPER", min: 4, max: 6, evaluate: ofOnePeriod(interestBetween) },
  { name: "PRINCPER", min: 4, max: 6, evaluate: ofOnePeriod(principalBetween) },
  { name: "CUMUL.INTER", min: 6, max: 6, evaluate: ofPeriods(interestBetween) },
  { name: "CUMUL.PRINCPER", min: 6, max: 6, evaluate: ofPeriods(principalBetween) },
];
