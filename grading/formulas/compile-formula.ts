import { cellName, cellsOfRange, parseRange } from "#grading/language/cell-address.ts";
import type { Expression, Formula, Reference } from "./ast.ts";
import { BLANK, type Scalar, type Value } from "./value.ts";
import { asScalar, FormulaError } from "./value.ts";
import { findFunction } from "./functions/registry.ts";
import { settled, type FormulaFunction } from "./functions/define.ts";
import { negate, OPERATORS, percent, type Binary, type Unary } from "./operators.ts";

/** The world that a formula reads: values by folded name, and cells of answers (« budget », « D5 »). */
export interface Scope {
  name(name: string): Value;
  cell(answer: string, cell: string): Value;
}

/** A formula made ready: it reads a scope and gives a value; an error is a value, nothing is thrown. */
export type Evaluate = (scope: Scope) => Value;

/**
 * Makes a parsed formula ready to be evaluated many times, with other values each time.
 *
 * In: a formula. Out: a function of a scope. Never throws, unless the scope does.
 * Example: compileFormula(ca*2)({name: () => new D(3), …}) is 6.
 */
export function compileFormula(formula: Formula): Evaluate {
  return compileExpression(formula.ast);
}

/** The same for a part of a formula. */
export function compileExpression(node: Expression): Evaluate {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean": {
      const { value } = node;
      return () => value;
    }
    case "missing":
      return () => BLANK;
    case "array": {
      const { rows } = node;
      return () => rows;
    }
    case "name":
    case "cell":
    case "range":
      return compileReference(node);
    case "sign":
      return node.operator === "-" ? unary(negate, node.operand) : compileExpression(node.operand);
    case "percent":
      return unary(percent, node.operand);
    case "binary":
      return binary(OPERATORS[node.operator], node.left, node.right);
    case "call":
      return compileCall(findFunction(node.name), node.args);
  }
}

function compileReference(node: Reference): Evaluate {
  if (node.kind === "name") {
    const { name } = node;
    return (scope) => scope.name(name);
  }
  if (node.kind === "cell") {
    const { answer, cell } = node;
    return (scope) => scope.cell(answer, cell);
  }
  const rows = cellNames(node.from, node.to);
  return (scope) => rows.map((row) => row.map((cell): Scalar => asScalar(scope.cell(node.answer, cell))));
}

/** The names of the cells of a range, row by row. */
export function cellNames(from: string, to: string): string[][] {
  const range = parseRange(`${from}:${to}`);
  const rows: string[][] = [];
  for (const { column, row } of range ? cellsOfRange(range) : []) {
    const line = (rows[row - (range?.from.row ?? 0)] ??= []);
    line.push(cellName(column, row));
  }
  return rows;
}

function unary(operation: Unary, operand: Expression): Evaluate {
  const inner = compileExpression(operand);
  return (scope) => operation(inner(scope));
}

function binary(operation: Binary, left: Expression, right: Expression): Evaluate {
  const [first, second] = [compileExpression(left), compileExpression(right)];
  return (scope) => operation(first(scope), second(scope));
}

function compileCall(called: FormulaFunction | undefined, args: Expression[]): Evaluate {
  if (!called) return () => new FormulaError("name");
  const compiled = args.map(compileExpression);
  if (called.lazy) return (scope) => settled(() => called.evaluate(compiled.map((arg) => () => arg(scope))));
  return (scope) => settled(() => called.evaluate(compiled.map((arg) => arg(scope))));
}
