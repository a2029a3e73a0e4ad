import type { Span } from "./ast.ts";

export type ParseCode =
  | "missing-equals"
  | "text-too-long"
  | "nesting-too-deep"
  | "empty-formula"
  | "unexpected-character"
  | "unexpected-token"
  | "unexpected-end"
  | "unclosed-text"
  | "unclosed-bracket"
  | "extra-bracket"
  | "missing-operator"
  | "decimal-point"
  | "space-in-number"
  | "number-too-big"
  | "comma-separator"
  | "curly-quotes"
  | "single-quotes"
  | "typographic-sign"
  | "letter-x-for-times"
  | "unit-in-formula"
  | "english-word"
  | "unknown-function"
  | "function-of-the-moment"
  | "argument-count"
  | "dotted-name"
  | "cell-without-table"
  | "cell-out-of-bounds"
  | "range-too-large"
  | "array-content"
  | "array-rows";

/** A fault found in a formula: a stable code, its figures, and where it lies, counted from the `=`. */
export interface ParseProblem extends Span {
  code: ParseCode;
  params: Record<string, string | number>;
}

/** Collects the faults of one formula, so that they are all said at once. */
export class ProblemList {
  readonly problems: ParseProblem[] = [];

  add(code: ParseCode, span: Span, params: ParseProblem["params"] = {}): void {
    this.problems.push({ code, params, start: span.start, end: span.end });
  }

  inOrder(): ParseProblem[] {
    return this.problems.toSorted((a, b) => a.start - b.start);
  }
}
