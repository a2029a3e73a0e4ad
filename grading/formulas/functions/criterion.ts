import { numberInText } from "../coerce.ts";
import { compareScalars } from "../compare.ts";
import { BLANK, Day, FormulaError, isNumeric, type Scalar } from "../value.ts";
import { matchesPattern } from "./wildcard.ts";
import { D } from "../decimal.ts";

type Test = (value: Scalar) => boolean;

const CRITERION = /^(<>|<=|>=|=|<|>)?([^]*)$/;

/**
 * The test that a criterion of SOMME.SI, NB.SI… stands for: a value, « >=100 », « <>x », « Pain* ».
 *
 * In: the criterion. Out: a test of a cell; an error never passes it. Rule: the criteria of spreadsheets.
 */
export function readCriterion(criterion: Scalar): Test {
  if (criterion instanceof FormulaError) throw criterion;
  if (typeof criterion !== "string") return equals(criterion === BLANK ? new D(0) : criterion);
  const [, operator = "=", operand = ""] = CRITERION.exec(criterion) ?? [];
  if (operand === "") return aboutBlank(operator);
  const wanted = numberInText(operand) ?? truthIn(operand) ?? operand;
  if (operator === "=") return equals(wanted);
  if (operator === "<>") return (value) => !equals(wanted)(value);
  return ordered(operator, wanted);
}

function truthIn(text: string): boolean | null {
  const word = text.toUpperCase();
  return word === "VRAI" || word === "FAUX" ? word === "VRAI" : null;
}

function aboutBlank(operator: string): Test {
  const isEmpty: Test = (value) => value === BLANK || value === "";
  return operator === "<>" ? (value) => !isEmpty(value) : isEmpty;
}

function equals(wanted: Scalar): Test {
  if (typeof wanted === "string")
    return (value) => typeof value === "string" && matchesPattern(value, wanted);
  return (value) => sameKind(value, wanted) && compareScalars(value, wanted) === 0;
}

function ordered(operator: string, wanted: Scalar): Test {
  const holds = {
    "<": (order: number) => order < 0,
    "<=": (order: number) => order <= 0,
    ">": (order: number) => order > 0,
    ">=": (order: number) => order >= 0,
  }[operator];
  return (value) => sameKind(value, wanted) && holds?.(compareScalars(value, wanted)) === true;
}

/** A number is only ever compared with a number or a day, a text with a text. */
export function sameKind(value: Scalar, wanted: Scalar): boolean {
  if (isNumeric(wanted)) return value instanceof D || value instanceof Day;
  return typeof value === typeof wanted;
}
