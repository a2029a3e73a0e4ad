import { toInteger, toNumber } from "../coerce.ts";
import { D, ONE, ZERO } from "../decimal.ts";
import { power } from "../operators.ts";
import { addClean, snap15 } from "../snap15.ts";
import { FormulaError, isNumeric, type Scalar, type Value } from "../value.ts";
import { cellsOf, numbersOf, rowsOf } from "./cells.ts";
import { overNumbers, type FormulaFunction } from "./define.ts";
import { ceilOf, floorOf, roundAt } from "./rounding.ts";
import { sum } from "./sums.ts";

const decimals = (digits: D): number => toInteger(digits);

function wantPositive(value: D): D {
  if (value.lte(0)) throw new FormulaError("num");
  return value;
}

function wantDivisor(value: D): D {
  if (value.isZero()) throw new FormulaError("div-zero");
  return value;
}

function sumOfProducts(args: Value[]): D {
  const lists = args.map(cellsOf);
  const sameSize = args.every((arg) => shape(arg) === shape(args[0] ?? ""));
  if (!sameSize) throw new FormulaError("value", { reason: "ranges-of-different-sizes" });
  const products = (lists[0] ?? []).map((_, index) =>
    lists.reduce((product, list) => product.times(numberOrZero(list[index] ?? ZERO)), ONE),
  );
  return sum(products);
}

const shape = (value: Value): string => `${rowsOf(value).length}x${rowsOf(value)[0]?.length ?? 0}`;

function numberOrZero(value: Scalar): D {
  if (value instanceof FormulaError) throw value;
  return isNumeric(value) ? toNumber(value) : ZERO;
}

function modulo(number: D, divisor: D): D {
  const quotient = floorOf(number.div(wantDivisor(divisor)));
  return addClean(number, quotient.times(divisor).neg());
}

function toMultiple(value: D, step: D, round: (quotient: D) => D): D {
  if (step.isZero()) return ZERO;
  return round(value.div(step)).times(step);
}

function wantSameSign(value: D, step: D): void {
  if (value.times(step).isNegative() && !value.isZero()) throw new FormulaError("num");
}

export const MATH: FormulaFunction[] = [
  { name: "SOMME", min: 1, evaluate: (args) => sum(numbersOf(args)) },
  { name: "PRODUIT", min: 1, evaluate: (args) => productOf(numbersOf(args)) },
  { name: "SOMMEPROD", min: 1, evaluate: sumOfProducts },
  { name: "SOMME.CARRES", min: 1, evaluate: (args) => sum(numbersOf(args).map((x) => x.times(x))) },
  { name: "ABS", min: 1, max: 1, evaluate: overNumbers((x) => x.abs()) },
  {
    name: "SIGNE",
    min: 1,
    max: 1,
    evaluate: overNumbers((x) => new D(x.isZero() ? 0 : x.isNegative() ? -1 : 1)),
  },
  { name: "ARRONDI", min: 2, max: 2, evaluate: overNumbers((x, digits) => roundAt(x, decimals(digits))) },
  {
    name: "ARRONDI.SUP",
    min: 2,
    max: 2,
    evaluate: overNumbers((x, n) => roundAt(x, decimals(n), D.ROUND_UP)),
  },
  {
    name: "ARRONDI.INF",
    min: 2,
    max: 2,
    evaluate: overNumbers((x, n) => roundAt(x, decimals(n), D.ROUND_DOWN)),
  },
  {
    name: "TRONQUE",
    min: 1,
    max: 2,
    evaluate: overNumbers((x, n = ZERO) => roundAt(x, decimals(n), D.ROUND_DOWN)),
  },
  { name: "ENT", min: 1, max: 1, evaluate: overNumbers(floorOf) },
  {
    name: "ARRONDI.AU.MULTIPLE",
    min: 2,
    max: 2,
    evaluate: overNumbers((x, step) => {
      wantSameSign(x, step);
      return toMultiple(x, step, (quotient) => roundAt(quotient, 0));
    }),
  },
  {
    name: "PLAFOND",
    min: 2,
    max: 2,
    evaluate: overNumbers((x, step) => {
      if (x.isPositive()) wantSameSign(x, step);
      return toMultiple(x, step, ceilOf);
    }),
  },
  {
    name: "PLANCHER",
    min: 2,
    max: 2,
    evaluate: overNumbers((x, step) => {
      if (x.isPositive()) wantSameSign(x, step);
      return x.isZero() ? ZERO : toMultiple(x, wantDivisor(step), floorOf);
    }),
  },
  { name: "MOD", min: 2, max: 2, evaluate: overNumbers(modulo) },
  {
    name: "QUOTIENT",
    min: 2,
    max: 2,
    evaluate: overNumbers((x, y) => snap15(x.div(wantDivisor(y))).trunc()),
  },
  { name: "PUISSANCE", min: 2, max: 2, evaluate: overNumbers(power) },
  { name: "RACINE", min: 1, max: 1, evaluate: overNumbers((x) => x.sqrt()) },
  { name: "EXP", min: 1, max: 1, evaluate: overNumbers((x) => x.exp()) },
  { name: "LN", min: 1, max: 1, evaluate: overNumbers((x) => wantPositive(x).ln()) },
  { name: "LOG10", min: 1, max: 1, evaluate: overNumbers((x) => wantPositive(x).log(10)) },
  {
    name: "LOG",
    min: 1,
    max: 2,
    evaluate: overNumbers((x, base = new D(10)) => {
      if (base.eq(1)) throw new FormulaError("div-zero");
      return wantPositive(x).log(wantPositive(base));
    }),
  },
];

function productOf(numbers: D[]): Value {
  if (numbers.length === 0) return ZERO;
  return numbers.reduce((product, number) => product.times(number), ONE);
}
