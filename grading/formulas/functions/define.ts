import { toNumber } from "../coerce.ts";
import { D } from "../decimal.ts";
import { asScalar, FormulaError, isArray, type Scalar, type Value } from "../value.ts";

export type Thunk = () => Value;

interface Signature {
  name: string;
  /** How many arguments it takes; without `max`, as many as one likes. */
  min: number;
  max?: number;
}

/** A function of the spreadsheet. A lazy one receives its arguments unevaluated; either may throw a FormulaError. */
export type FormulaFunction = Signature &
  ({ lazy?: false; evaluate: (args: Value[]) => Value } | { lazy: true; evaluate: (args: Thunk[]) => Value });

type Eager = (args: Value[]) => Value;

/** A function of single values: an argument of several cells makes it answer cell by cell. */
export function overScalars(evaluate: (...args: Scalar[]) => Value): Eager {
  return (args) => (args.some(isArray) ? cellByCell(args, evaluate) : evaluate(...(args as Scalar[])));
}

/** A function of numbers: days, booleans, blanks and texts that hold a number are taken for it. */
export function overNumbers(evaluate: (...args: D[]) => Value): Eager {
  const coerced = overScalars((...args) => evaluate(...args.map(toNumber)));
  return (args) => (args.every(isDecimal) ? evaluate(...args) : coerced(args));
}

const isDecimal = (value: Value): value is D => value instanceof D;

function cellByCell(args: Value[], evaluate: (...args: Scalar[]) => Value): Scalar[][] {
  const rows = Math.max(...args.map((arg) => (isArray(arg) ? arg.length : 1)));
  const columns = Math.max(...args.map((arg) => (isArray(arg) ? (arg[0]?.length ?? 0) : 1)));
  const at = (row: number, column: number) => args.map((arg) => cellAt(arg, row, column));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => settled(() => asScalar(evaluate(...at(row, column))))),
  );
}

/** One row or one column is repeated over the others, as in a spreadsheet. */
function cellAt(value: Value, row: number, column: number): Scalar {
  if (!isArray(value)) return value;
  const line = value.length === 1 ? value[0] : value[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? new FormulaError("na");
}

/** Runs a function: the FormulaError that it throws becomes a value, and a number that is not finite the error `num`. */
export function settled<T extends Value>(run: () => T): T | FormulaError {
  try {
    const value = run();
    return value instanceof D && !value.isFinite() ? new FormulaError("num") : value;
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown;
    throw thrown;
  }
}
