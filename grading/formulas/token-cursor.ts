import type { Span } from "./ast.ts";
import type { ParseCode, ParseProblem, ProblemList } from "./parse-problem.ts";
import type { Token } from "./tokenize.ts";

/** Thrown inside the parser once a fault makes what follows unreadable; the fault is already noted. */
export class SyntaxStop extends Error {}

/** Notes a fault and leaves the parser. */
export function stopAt(
  problems: ProblemList,
  code: ParseCode,
  span: Span,
  params: ParseProblem["params"] = {},
): never {
  problems.add(code, span, params);
  throw new SyntaxStop(code);
}

const STARTS_OPERAND = new Set(["number", "text", "word"]);

/** Reads tokens one after the other and says in a French hand's words what is missing. */
export class TokenCursor {
  private index = 0;

  constructor(
    private readonly tokens: Token[],
    private readonly problems: ProblemList,
  ) {}

  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)] as Token;
  }

  next(): Token {
    const token = this.peek();
    this.index += 1;
    return token;
  }

  /** Passes over the mark or operator when it comes next. */
  accept(text: string): boolean {
    const { kind, text: found } = this.peek();
    if (found !== text || kind === "text" || kind === "end") return false;
    this.index += 1;
    return true;
  }

  lastEnd(): number {
    return this.tokens[this.index - 1]?.end ?? 0;
  }

  /** The next token; the letter x between two operands is noted, and read as `*`. */
  timesForLetterX(): Token {
    const token = this.peek();
    if (token.kind !== "word" || !/^x$/i.test(token.text) || !this.opensOperand(this.peek(1))) return token;
    this.problems.add("letter-x-for-times", token, { written: token.text, remedy: "*" });
    this.tokens[this.index] = { ...token, kind: "operator", text: "*" };
    return this.peek();
  }

  /** The bracket that closes `opened`: a bracket, or a function's name. */
  close(opened: Token): void {
    if (this.accept(")")) return;
    const token = this.peek();
    if (token.kind === "end") stopAt(this.problems, "unclosed-bracket", opened, { opened: opened.text });
    this.unexpected(token);
  }

  expectEnd(): void {
    const token = this.peek();
    if (token.kind !== "end") this.unexpected(token);
  }

  unexpected(token: Token): never {
    const span = { start: token.start, end: token.end };
    const before = this.tokens[this.tokens.indexOf(token) - 1];
    if (token.kind === "end") stopAt(this.problems, "unexpected-end", span);
    if (token.text === ")" && token.kind === "mark") stopAt(this.problems, "extra-bracket", span);
    if (before && this.endsOperand(before) && this.opensOperand(token))
      stopAt(this.problems, "missing-operator", span, { before: before.text, after: token.text });
    return stopAt(this.problems, "unexpected-token", span, { written: token.text });
  }

  private opensOperand(token: Token): boolean {
    return (
      STARTS_OPERAND.has(token.kind) || (token.kind === "mark" && (token.text === "(" || token.text === "{"))
    );
  }

  private endsOperand(token: Token): boolean {
    return STARTS_OPERAND.has(token.kind) || token.text === ")" || token.text === "}" || token.text === "%";
  }
}
