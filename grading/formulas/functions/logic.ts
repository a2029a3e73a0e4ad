import { toBoolean } from "../coerce.ts";
import { compareScalars } from "../compare.ts";
import {
  asScalar,
  BLANK,
  FormulaError,
  isArray,
  isError,
  isNumeric,
  type Scalar,
  type Value,
} from "../value.ts";
import { overScalars, type FormulaFunction, type Thunk } from "./define.ts";

/** Only the branch taken is evaluated: the other may divide by zero. A range as condition chooses cell by cell. */
function choose([condition, then, otherwise]: Thunk[]): Value {
  const truth = condition?.() ?? BLANK;
  if (isArray(truth)) return chooseCells([truth, then?.() ?? BLANK, otherwise?.() ?? false]);
  if (toBoolean(truth)) return then?.() ?? BLANK;
  return otherwise ? otherwise() : false;
}

const chooseCells = overScalars((truth, then, otherwise) =>
  toBoolean(truth as Scalar) ? (then as Scalar) : (otherwise as Scalar),
);

/** « SI.CONDITIONS(condition; valeur; condition; valeur…) »: the value of the first condition that holds. */
function firstThatHolds(args: Thunk[]): Value {
  for (let index = 0; index + 1 < args.length; index += 2)
    if (toBoolean(asScalar(args[index]?.() ?? BLANK))) return args[index + 1]?.() ?? BLANK;
  throw new FormulaError("na");
}

/** « SI.MULTIPLE(expression; cas; valeur; cas; valeur…; sinon) ». */
function switchOn([expression, ...cases]: Thunk[]): Value {
  const value = asScalar(expression?.() ?? BLANK);
  for (let index = 0; index + 1 < cases.length; index += 2)
    if (compareScalars(value, asScalar(cases[index]?.() ?? BLANK)) === 0)
      return cases[index + 1]?.() ?? BLANK;
  const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  if (!otherwise) throw new FormulaError("na");
  return otherwise();
}

const rescued =
  (isCaught: (value: Value) => boolean) =>
  ([value, rescue]: Thunk[]): Value => {
    const found = value?.() ?? BLANK;
    if (isArray(found))
      return found.map((row) => row.map((cell) => (isCaught(cell) ? asScalar(rescue?.() ?? BLANK) : cell)));
    return isCaught(found) ? (rescue?.() ?? BLANK) : found;
  };

const isMissing = (value: Value): boolean => isError(value) && value.code === "na";

/** Truths of the arguments: blanks are passed over, and the texts of a range. */
function truthsOf(args: Value[]): boolean[] {
  const cells = args.flatMap((arg): Scalar[] => (isArray(arg) ? arg.flat().filter(isCounted) : [arg]));
  const truths = cells.filter((cell) => cell !== BLANK).map(toBoolean);
  if (truths.length === 0) throw new FormulaError("value");
  return truths;
}

const isCounted = (cell: Scalar): boolean => typeof cell === "boolean" || isNumeric(cell) || isError(cell);

export const LOGIC: FormulaFunction[] = [
  { name: "SI", min: 2, max: 3, lazy: true, evaluate: choose },
  { name: "SI.CONDITIONS", min: 2, lazy: true, evaluate: firstThatHolds },
  { name: "SI.MULTIPLE", min: 3, lazy: true, evaluate: switchOn },
  { name: "SIERREUR", min: 2, max: 2, lazy: true, evaluate: rescued(isError) },
  { name: "SI.NON.DISP", min: 2, max: 2, lazy: true, evaluate: rescued(isMissing) },
  { name: "ET", min: 1, evaluate: (args) => truthsOf(args).every(Boolean) },
  { name: "OU", min: 1, evaluate: (args) => truthsOf(args).some(Boolean) },
  { name: "OUX", min: 1, evaluate: (args) => truthsOf(args).filter(Boolean).length % 2 === 1 },
  { name: "NON", min: 1, max: 1, evaluate: overScalars((value) => !toBoolean(value)) },
  { name: "VRAI", min: 0, max: 0, evaluate: () => true },
  { name: "FAUX", min: 0, max: 0, evaluate: () => false },
  { name: "ESTVIDE", min: 1, max: 1, evaluate: overScalars((value) => value === BLANK) },
  { name: "ESTNUM", min: 1, max: 1, evaluate: overScalars((value) => isNumeric(value as Scalar)) },
  { name: "ESTTEXTE", min: 1, max: 1, evaluate: overScalars((value) => typeof value === "string") },
  { name: "ESTERREUR", min: 1, max: 1, evaluate: overScalars((value) => isError(value as Scalar)) },
];
