import type { Span } from "./ast.ts";
import type { ProblemList } from "./parse-problem.ts";

export type TokenKind = "number" | "text" | "word" | "operator" | "mark" | "end";

/** A piece of a formula. `text` is what it means (a decimal point, quotes unwrapped), not always what was typed. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
}

/** Signs that a word processor or a hand puts for those of a spreadsheet. */
const LOOKALIKES: Record<string, string> = {
  "×": "*",
  "·": "*",
  "÷": "/",
  "∕": "/",
  "−": "-",
  "–": "-",
  "—": "-",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  "；": ";",
};

const SPACE = /[\s\u00a0\u202f\u2009]+/y;
const GROUPED_NUMBER = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d.])(?:,\d+)?/y;
const NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;
const POINT_NUMBER = /\d+\.\d+(?:[eE][+-]?\d+)?(?!\.\d)/y;
const WORD = /[$\p{L}_][$\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*/uy;
const STRAIGHT_TEXT = /"((?:[^"]|"")*)"/y;
const CURLY_TEXT = /[“”«„]\s?([^“”»"]*?)\s?[“”»]/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%]/y;
const MARK = /[(){};:!\\.]/y;

/**
 * Cuts a formula into tokens; faults of the hand are noted and read as what was meant, so that the rest is read too.
 *
 * In: the source with its `=`. Out: tokens with offsets, the last of kind `end`. Never throws.
 */
export function tokenize(source: string, problems: ProblemList): Token[] {
  const reader = new Reader(source, problems);
  while (reader.position < source.length) reader.step();
  reader.push("end", "", source.length);
  return reader.tokens;
}

class Reader {
  readonly tokens: Token[] = [];
  position = 1;
  private braces = 0;

  constructor(
    private readonly source: string,
    private readonly problems: ProblemList,
  ) {}

  step(): void {
    if (this.match(SPACE)) return;
    if (this.number() || this.quoted() || this.sign()) return;
    const word = this.match(WORD);
    if (word) return this.push("word", word[0], word.index);
    this.stray();
  }

  push(kind: TokenKind, text: string, start: number): void {
    this.tokens.push({ kind, text, start, end: this.position });
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source);
    if (found) this.position = pattern.lastIndex;
    return found;
  }

  private number(): boolean {
    if (this.source[this.position] === "," && this.afterOperand()) return false;
    const grouped = this.match(GROUPED_NUMBER);
    if (grouped) return this.faultyNumber("space-in-number", grouped, grouped[0].replace(/[^\d,]/g, ""));
    const pointed = this.braces === 0 && this.match(POINT_NUMBER);
    if (pointed) return this.faultyNumber("decimal-point", pointed, pointed[0].replace(".", ","));
    const plain = this.match(NUMBER);
    if (!plain) return false;
    this.push("number", plain[0].replace(",", "."), plain.index);
    return true;
  }

  private faultyNumber(
    code: "space-in-number" | "decimal-point",
    found: RegExpExecArray,
    remedy: string,
  ): true {
    this.problems.add(code, this.span(found), { written: found[0], remedy });
    this.push("number", remedy.replace(",", "."), found.index);
    return true;
  }

  /** A comma after an operand separates arguments (by mistake); elsewhere « ,5 » is a number. */
  private afterOperand(): boolean {
    const last = this.tokens.at(-1);
    if (!last) return false;
    return (
      last.kind === "number" ||
      last.kind === "text" ||
      last.kind === "word" ||
      [")", "}", "%"].includes(last.text)
    );
  }

  private quoted(): boolean {
    const straight = this.match(STRAIGHT_TEXT);
    if (straight) {
      this.push("text", (straight[1] ?? "").replaceAll('""', '"'), straight.index);
      return true;
    }
    const curly = this.match(CURLY_TEXT);
    if (!curly) return false;
    const text = (curly[1] ?? "").trim();
    this.problems.add("curly-quotes", this.span(curly), { written: curly[0], remedy: `"${text}"` });
    this.push("text", text, curly.index);
    return true;
  }

  private sign(): boolean {
    const operator = this.match(OPERATOR);
    if (operator) this.push("operator", operator[0], operator.index);
    const mark = operator ? null : this.match(MARK);
    if (mark) this.mark(mark);
    return Boolean(operator ?? mark);
  }

  private mark(found: RegExpExecArray): void {
    if (found[0] === "{") this.braces += 1;
    if (found[0] === "}") this.braces = Math.max(0, this.braces - 1);
    this.push("mark", found[0], found.index);
  }

  private stray(): void {
    const start = this.position;
    const written = String.fromCodePoint(this.source.codePointAt(start) ?? 0);
    this.position += written.length;
    const span = { start, end: this.position };
    const remedy = LOOKALIKES[written];
    if (remedy) this.lookalike(written, remedy, span);
    else if (written === ",") this.comma(span);
    else if (written === '"') this.unclosed(span);
    else if (written === "€" || written === "$") this.problems.add("unit-in-formula", span, { written });
    else if (/['’‘]/.test(written)) this.problems.add("single-quotes", span, { written });
    else if (/[“”«»„]/.test(written)) this.problems.add("curly-quotes", span, { written, remedy: '"' });
    else this.problems.add("unexpected-character", span, { written });
  }

  private lookalike(written: string, remedy: string, span: Span): void {
    this.problems.add("typographic-sign", span, { written, remedy });
    this.push(remedy === ";" ? "mark" : "operator", remedy, span.start);
  }

  private comma(span: Span): void {
    this.problems.add("comma-separator", span);
    this.push("mark", ";", span.start);
  }

  private unclosed(span: Span): void {
    this.position = this.source.length;
    this.problems.add("unclosed-text", { start: span.start, end: this.position });
    this.push("text", this.source.slice(span.end), span.start);
  }

  private span(found: RegExpExecArray): Span {
    return { start: found.index, end: this.position };
  }
}
