import { toNumber } from "../coerce.ts";
import { D, ONE, ZERO } from "../decimal.ts";
import { addClean } from "../snap15.ts";
import { asScalar, BLANK, FormulaError, type Value } from "../value.ts";
import { cellsOf, numbersOf } from "./cells.ts";
import { toSerial } from "./dates.ts";
import { overNumbers, type FormulaFunction } from "./define.ts";
import { sum } from "./sums.ts";
import { solveRate } from "./solve-rate.ts";

/** Flows at free dates cost a power each, at every step of the search. */
const MOST_DATED_FLOWS = 500;

const DEFAULT_GUESS = new D("0.1");

/** Flows brought back to the day of the first, one period apart; from the last to the first, without a power. */
function worthToday(rate: D, flows: D[]): D {
  const discount = ONE.div(rate.plus(1));
  return flows.reduceRight((worth, flow) => addClean(worth.times(discount), flow), ZERO);
}

/** VAN: the first flow comes at the end of the first period. */
function netPresentValue([rate = BLANK, ...flows]: Value[]): D {
  const yearly = toNumber(asScalar(rate));
  if (yearly.eq(-1)) throw new FormulaError("div-zero");
  return worthToday(yearly, numbersOf(flows)).div(yearly.plus(1));
}

function wantBothSigns(flows: D[]): void {
  const hasBoth = flows.some((flow) => flow.gt(0)) && flows.some((flow) => flow.lt(0));
  if (!hasBoth) throw new FormulaError("num");
}

function guessOf(guess: Value | undefined): D {
  const scalar = asScalar(guess ?? BLANK);
  return scalar === BLANK ? DEFAULT_GUESS : toNumber(scalar);
}

function internalRate([list = BLANK, guess]: Value[]): D {
  const flows = numbersOf([list]);
  wantBothSigns(flows);
  return solveRate((rate) => worthToday(rate, flows), guessOf(guess));
}

interface DatedFlow {
  flow: D;
  years: D;
}

/** Flows with the years that part each from the first, of 365 days. */
function datedFlows(flows: Value, days: Value): DatedFlow[] {
  const [amounts, serials] = [cellsOf(flows).map(toNumber), cellsOf(days).map(toSerial)];
  if (amounts.length !== serials.length || amounts.length > MOST_DATED_FLOWS) throw new FormulaError("num");
  const first = serials[0] ?? 0;
  if (serials.some((serial) => serial < first)) throw new FormulaError("num");
  return amounts.map((flow, index) => ({ flow, years: new D((serials[index] ?? first) - first).div(365) }));
}

function worthOnFirstDay(rate: D, flows: DatedFlow[]): D {
  const growth = rate.plus(1);
  if (growth.lte(0)) throw new FormulaError("num");
  return sum(flows.map(({ flow, years }) => flow.div(growth.pow(years))));
}

function datedPresentValue([rate = BLANK, flows = BLANK, days = BLANK]: Value[]): D {
  return worthOnFirstDay(toNumber(asScalar(rate)), datedFlows(flows, days));
}

function datedInternalRate([flows = BLANK, days = BLANK, guess]: Value[]): D {
  const dated = datedFlows(flows, days);
  wantBothSigns(dated.map(({ flow }) => flow));
  return solveRate((rate) => worthOnFirstDay(rate, dated), guessOf(guess));
}

/** The yearly rate that a nominal one amounts to, paid in some periods a year; the part of a period is left out. */
function effectiveRate(nominal: D, periods: D): D {
  const count = periods.trunc();
  if (nominal.lte(0) || count.lt(1)) throw new FormulaError("num");
  return nominal.div(count).plus(1).pow(count).minus(1);
}

function nominalRate(effective: D, periods: D): D {
  const count = periods.trunc();
  if (effective.lte(0) || count.lt(1)) throw new FormulaError("num");
  return effective.plus(1).pow(ONE.div(count)).minus(1).times(count);
}

export const INVESTMENTS: FormulaFunction[] = [
  { name: "VAN", min: 2, evaluate: netPresentValue },
  { name: "TRI", min: 1, max: 2, evaluate: internalRate },
  { name: "VAN.PAIEMENTS", min: 3, max: 3, evaluate: datedPresentValue },
  { name: "TRI.PAIEMENTS", min: 2, max: 3, evaluate: datedInternalRate },
  {
    name: "TAUX.EFFECTIF",
    min: 2,
    max: 2,
    evaluate: overNumbers(effectiveRate),
  },
  { name: "TAUX.NOMINAL", min: 2, max: 2, evaluate: overNumbers(nominalRate) },
];
