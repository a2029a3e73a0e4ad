import { foldName } from "#schemas/fold-name.ts";
import { isCellName, readCell, readRange } from "./read-reference.ts";
import {
  PRECEDENCE,
  type BinaryOperator,
  type Expression,
  type Formula,
  type Reference,
  type Span,
} from "./ast.ts";
import { checkCall } from "./check-call.ts";
import { D } from "./decimal.ts";
import { parseArray } from "./parse-array.ts";
import { ProblemList, type ParseProblem } from "./parse-problem.ts";
import { stopAt, SyntaxStop, TokenCursor } from "./token-cursor.ts";
import { referencesIn } from "./references-in.ts";
import { tokenize, type Token } from "./tokenize.ts";

export type ParseResult = { ok: true; formula: Formula } | { ok: false; problems: ParseProblem[] };

const MAX_LENGTH = 2000;
const MAX_DEPTH = 64;

/**
 * Parses a formula of a French spreadsheet.
 *
 * In: its source, from the `=` on; `grid`, the id of the table it stands in, to which bare cells (`B2`) then belong.
 * Out: the formula with its tree and what it refers to, or every fault found, with offsets counted from the `=`.
 * Never throws. Rule: scenario-format, « Formulas are the spreadsheet's, in French ».
 * Example: parseFormula("=ca*0,4").formula.references is [{kind: "name", name: "ca", start: 1, end: 3}].
 */
export function parseFormula(source: string, { grid }: { grid?: string } = {}): ParseResult {
  const problems = new ProblemList();
  const ast = readSource(source, grid, problems);
  if (!ast || problems.problems.length > 0) return { ok: false, problems: problems.inOrder() };
  return { ok: true, formula: { source, ast, references: referencesIn(ast) } };
}

function readSource(source: string, grid: string | undefined, problems: ProblemList): Expression | null {
  const whole = { start: 0, end: source.length };
  if (!source.startsWith("=")) problems.add("missing-equals", whole);
  else if (source.length > MAX_LENGTH)
    problems.add("text-too-long", whole, { length: source.length, max: MAX_LENGTH });
  else if (source.slice(1).trim() === "") problems.add("empty-formula", whole);
  else return new Parser(tokenize(source, problems), problems, grid && foldName(grid)).formula();
  return null;
}

class Parser {
  private readonly cursor: TokenCursor;
  private depth = 0;

  constructor(
    tokens: Token[],
    private readonly problems: ProblemList,
    private readonly grid: string | undefined,
  ) {
    this.cursor = new TokenCursor(tokens, problems);
  }

  /** The whole formula, or null after a fault of syntax, which is noted. */
  formula(): Expression | null {
    try {
      const ast = this.expression(1);
      this.cursor.expectEnd();
      return ast;
    } catch (thrown) {
      if (thrown instanceof SyntaxStop) return null;
      throw thrown;
    }
  }

  private expression(weakest: number): Expression {
    this.deeper();
    let left = this.signed();
    for (let operator = this.operator(weakest); operator; operator = this.operator(weakest)) {
      this.cursor.next();
      const right = this.expression(PRECEDENCE[operator] + 1);
      left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
    }
    this.depth -= 1;
    return left;
  }

  private deeper(): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH)
      stopAt(this.problems, "nesting-too-deep", this.cursor.peek(), { max: MAX_DEPTH });
  }

  private operator(weakest: number): BinaryOperator | null {
    const { kind, text } = this.cursor.timesForLetterX();
    if (kind !== "operator" || !(text in PRECEDENCE)) return null;
    const operator = text as BinaryOperator;
    return PRECEDENCE[operator] >= weakest ? operator : null;
  }

  /** A sign binds tighter than `^`: -2^2 is 4, as in a spreadsheet. */
  private signed(): Expression {
    const token = this.cursor.peek();
    if (token.kind !== "operator" || (token.text !== "+" && token.text !== "-")) return this.postfixed();
    this.cursor.next();
    this.deeper();
    const operand = this.signed();
    this.depth -= 1;
    return { kind: "sign", operator: token.text, operand, start: token.start, end: operand.end };
  }

  private postfixed(): Expression {
    let operand = this.primary();
    while (this.cursor.accept("%"))
      operand = { kind: "percent", operand, start: operand.start, end: this.cursor.lastEnd() };
    return operand;
  }

  private primary(): Expression {
    const token = this.cursor.next();
    const span = { start: token.start, end: token.end };
    if (token.kind === "number") return { kind: "number", value: this.number(token), ...span };
    if (token.kind === "text") return { kind: "text", value: token.text, ...span };
    if (token.kind === "word") return this.word(token);
    if (token.text === "(") return this.bracketed(token);
    if (token.text === "{") return parseArray(this.cursor, this.problems, token);
    return this.cursor.unexpected(token);
  }

  private number(token: Token): D {
    const value = new D(token.text);
    if (!value.isFinite()) this.problems.add("number-too-big", token, { written: token.text });
    return value;
  }

  private bracketed(open: Token): Expression {
    const inner = this.expression(1);
    this.cursor.close(open);
    return { ...inner, start: open.start, end: this.cursor.lastEnd() };
  }

  private word(token: Token): Expression {
    if (this.cursor.accept("(")) return this.call(token);
    if (this.cursor.accept("!")) return this.reference(foldName(token.text), token, this.cursor.next());
    const folded = foldName(token.text);
    if (folded === "vrai" || folded === "faux")
      return { kind: "boolean", value: folded === "vrai", start: token.start, end: token.end };
    if (this.grid !== undefined && isCellName(token.text)) return this.reference(this.grid, token, token);
    return this.name(token, folded);
  }

  private name(token: Token, name: string): Reference {
    const span = { start: token.start, end: token.end };
    const isCell = token.text.includes("$") || this.cursor.peek().text === ":";
    if (isCell) stopAt(this.problems, "cell-without-table", span, { written: token.text });
    if (name.includes(".")) this.problems.add("dotted-name", span, { written: token.text });
    if (name === "true" || name === "false")
      this.problems.add("english-word", span, {
        written: token.text,
        remedy: name === "true" ? "VRAI" : "FAUX",
      });
    return { kind: "name", name, ...span };
  }

  private reference(answer: string, from: Token, first: Token): Reference {
    const isRange = this.cursor.accept(":");
    const last = isRange ? this.cursor.next() : first;
    const span: Span = { start: from.start, end: last.end };
    if (!isRange) return { kind: "cell", answer, cell: readCell(first, this.problems), ...span };
    return { kind: "range", answer, ...readRange(first, last, this.problems), ...span };
  }

  private call(word: Token): Expression {
    const args = this.cursor.accept(")") ? [] : this.arguments(word);
    const span = { start: word.start, end: this.cursor.lastEnd() };
    const name = foldName(word.text).toUpperCase();
    checkCall({ written: word.text, name, count: args.length, word, call: span }, this.problems);
    return { kind: "call", name, args, ...span };
  }

  private arguments(word: Token): Expression[] {
    const args = [this.argument()];
    while (this.cursor.accept(";")) args.push(this.argument());
    this.cursor.close(word);
    return args;
  }

  private argument(): Expression {
    const { text, kind, start } = this.cursor.peek();
    const isMissing = kind === "mark" && (text === ";" || text === ")");
    return isMissing ? { kind: "missing", start, end: start } : this.expression(1);
  }
}
