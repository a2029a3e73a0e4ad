import type { BinaryOperator } from "./ast.ts";
import { toNumber, toText } from "./coerce.ts";
import { compareScalars } from "./compare.ts";
import { D, HUNDRED, ZERO } from "./decimal.ts";
import { overScalars, settled } from "./functions/define.ts";
import { addClean } from "./snap15.ts";
import { Day, finite, FormulaError, type Scalar, type Value } from "./value.ts";

export type Unary = (operand: Value) => Value;
export type Binary = (left: Value, right: Value) => Value;

type OnNumbers = (left: D, right: D) => Scalar;

/** Two numbers at once on the fast way; anything else (days, ranges, texts) on the general one. */
function arithmetic(onNumbers: OnNumbers, onScalars?: (left: Scalar, right: Scalar) => Scalar): Binary {
  const general = overScalars(
    onScalars
      ? (left, right) => onScalars(left as Scalar, right as Scalar)
      : (...args) => byNumbers(onNumbers, args),
  );
  return (left, right) =>
    left instanceof D && right instanceof D ? onNumbers(left, right) : settled(() => general([left, right]));
}

function byNumbers(onNumbers: OnNumbers, [left, right]: Scalar[]): Scalar {
  return onNumbers(toNumber(left as Scalar), toNumber(right as Scalar));
}

const plus: OnNumbers = (left, right) => finite(addClean(left, right));
const minus: OnNumbers = (left, right) => finite(addClean(left, right.neg()));
const times: OnNumbers = (left, right) => finite(left.times(right));
const dividedBy: OnNumbers = (left, right) =>
  right.isZero() ? new FormulaError("div-zero") : finite(left.div(right));

/** A day and a number make a day. */
function addScalars(left: Scalar, right: Scalar): Scalar {
  const sum = plus(toNumber(left), toNumber(right));
  const isDay = left instanceof Day !== right instanceof Day;
  return isDay && sum instanceof D ? new Day(sum) : sum;
}

/** A day less a number is a day; the difference of two days is a number of days. */
function subtractScalars(left: Scalar, right: Scalar): Scalar {
  const difference = minus(toNumber(left), toNumber(right));
  const isDay = left instanceof Day && !(right instanceof Day);
  return isDay && difference instanceof D ? new Day(difference) : difference;
}

/**
 * A number to a power: 0 to the 0 has no value, 0 to a negative power divides by zero.
 *
 * In and out: decimals, or the error `num` or `div-zero`. Rule: the function PUISSANCE of spreadsheets.
 */
export const power: OnNumbers = (base, exponent) => {
  if (!base.isZero()) return finite(base.pow(exponent));
  if (exponent.isZero()) return new FormulaError("num");
  return exponent.isNegative() ? new FormulaError("div-zero") : base;
};

function comparison(holds: (order: number) => boolean): Binary {
  const general = overScalars((left, right) => holds(compareScalars(left as Scalar, right as Scalar)));
  return (left, right) => settled(() => general([left, right]));
}

const concatenation = overScalars((left, right) => toText(left as Scalar) + toText(right as Scalar));

export const OPERATORS: Record<BinaryOperator, Binary> = {
  "+": arithmetic(plus, addScalars),
  "-": arithmetic(minus, subtractScalars),
  "*": arithmetic(times),
  "/": arithmetic(dividedBy),
  "^": arithmetic(power),
  "&": (left, right) => settled(() => concatenation([left, right])),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

const negation = arithmetic((zero, value) => finite(value.isZero() ? zero : value.neg()));
const ratio = arithmetic(dividedBy);

export const negate: Unary = (operand) => negation(ZERO, operand);
export const percent: Unary = (operand) => ratio(operand, HUNDRED);
