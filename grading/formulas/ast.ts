import type { D } from "./decimal.ts";

/** Offsets in the formula's source, counted from its `=`. */
export interface Span {
  start: number;
  end: number;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What a formula asks of the world: a name, a cell of an answer, a range of cells. */
export type Reference = Span &
  (
    | { kind: "name"; name: string }
    | { kind: "cell"; answer: string; cell: string }
    | { kind: "range"; answer: string; from: string; to: string }
  );

export type Constant = D | string | boolean;

/** A node of a formula. An expression in brackets has the span of its brackets. */
export type Expression =
  | Reference
  | (Span &
      (
        | { kind: "number"; value: D }
        | { kind: "text"; value: string }
        | { kind: "boolean"; value: boolean }
        | { kind: "missing" }
        | { kind: "array"; rows: Constant[][] }
        | { kind: "sign"; operator: "+" | "-"; operand: Expression }
        | { kind: "percent"; operand: Expression }
        | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
        | { kind: "call"; name: string; args: Expression[] }
      ));

export interface Formula {
  source: string;
  ast: Expression;
  references: Reference[];
}

/** How tightly an operator binds; all of them read from the left, as in a spreadsheet (2^3^2 is 64). */
export const PRECEDENCE: Record<BinaryOperator, number> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
