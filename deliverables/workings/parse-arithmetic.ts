import { D, HUNDRED } from "#grading/formulas/decimal.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { findUnit } from "#grading/language/units.ts";

/** What a written calculation gives: its value, the values of its parts, whether anything was calculated. */
export interface Calculation {
  value: D;
  /** Values of the parts, the whole left out: « (121 000 + 14 800) ÷ 0,4 » has 135 800. */
  parts: readonly D[];
  hasOperator: boolean;
}

type Token = { kind: "number"; value: D } | { kind: "mark"; text: Mark };
type Mark = "+" | "-" | "*" | "/" | "^" | "(" | ")" | "%";

const MARKS: Readonly<Record<string, Mark>> = {
  "+": "+", "-": "-", "−": "-", "–": "-", "×": "*", "*": "*", "·": "*", x: "*", X: "*", "÷": "/", "/": "/", ":": "/",
  "^": "^", "(": "(", ")": ")", "[": "(", "]": ")", "%": "%",
}; // prettier-ignore

const NUMBER = /^(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*|^[.,]\d+/;
const WORD = /^[\p{L}€$£][\p{L}€$£²³.]*(?:\s*\/\s*\p{L}[\p{L}.]*)?/u;

/**
 * Reads a calculation as a candidate writes it (× x * ÷ / : %, brackets, units after figures), and calculates it.
 *
 * In: the text between two « = »; which reading a doubtful « 1.234 » has. Out: the calculation, or null where the text
 * is none. Never throws. Rule: scenario-format, « Workings ».
 * @example parseArithmetic("60 000 € ÷ 40 %")?.value // 150000
 */
export function parseArithmetic(text: string, dot: "decimal" | "thousands" = "decimal"): Calculation | null {
  const tokens = tokenize(text, dot);
  return tokens && tokens.length > 0 ? new Arithmetic(tokens).whole() : null;
}

function tokenize(text: string, dot: "decimal" | "thousands"): Token[] | null {
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const taken = takeToken(rest, tokens.at(-1), dot);
    if (!taken) return null;
    if (taken.token) tokens.push(taken.token);
    rest = rest.slice(taken.length).trimStart();
  }
  return tokens;
}

function takeToken(
  rest: string,
  previous: Token | undefined,
  dot: "decimal" | "thousands",
): { token: Token | null; length: number } | null {
  const digits = NUMBER.exec(rest)?.[0];
  if (digits !== undefined) {
    const value = numberOf(digits, dot);
    return value && { token: { kind: "number", value }, length: digits.length };
  }
  const afterFigure =
    previous?.kind === "number" || (previous?.kind === "mark" && [")", "%"].includes(previous.text));
  const word = afterFigure ? WORD.exec(rest)?.[0] : undefined;
  // A letter x is a sign between two figures; any other known unit after a figure is passed over.
  if (word !== undefined && !/^x$/i.test(word))
    return isUnit(word) ? { token: null, length: word.length } : null;
  const mark = MARKS[rest.charAt(0)];
  return mark ? { token: { kind: "mark", text: mark }, length: 1 } : null;
}

function numberOf(digits: string, dot: "decimal" | "thousands"): D | null {
  const reading = readNumber(digits);
  if (reading.status === "value") return new D(reading.value);
  return reading.status === "ask" ? new D(reading.values[dot === "decimal" ? 0 : 1]) : null;
}

const isUnit = (word: string) =>
  findUnit(word) !== null ||
  word.split("/").every((part) => findUnit(part.trim()) !== null) ||
  /^(HT|TTC)$/i.test(word);

class Arithmetic {
  private at = 0;
  private readonly values: D[] = [];
  private operators = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Calculation | null {
    const value = this.sum();
    if (!value || this.at < this.tokens.length || !value.isFinite()) return null;
    return { value, parts: this.values.slice(0, -1), hasOperator: this.operators > 0 };
  }

  private sum(): D | null {
    return this.chain(() => this.product(), { "+": (a, b) => a.plus(b), "-": (a, b) => a.minus(b) });
  }

  private product(): D | null {
    return this.chain(() => this.power(), { "*": (a, b) => a.times(b), "/": (a, b) => a.div(b) });
  }

  private power(): D | null {
    return this.chain(() => this.signed(), { "^": (a, b) => a.pow(b) });
  }

  private chain(operand: () => D | null, operations: Partial<Record<Mark, (a: D, b: D) => D>>): D | null {
    let left = operand();
    for (let apply = this.accept(operations); left && apply; apply = this.accept(operations)) {
      const right = operand();
      left = right && this.noted(apply(left, right));
    }
    return left;
  }

  private accept<Operation>(operations: Partial<Record<Mark, Operation>>): Operation | undefined {
    const token = this.tokens[this.at];
    const operation = token?.kind === "mark" ? operations[token.text] : undefined;
    if (operation) this.at += 1;
    return operation;
  }

  private signed(): D | null {
    const sign = this.accept({ "-": -1, "+": 1 });
    const operand = sign === undefined ? this.primary() : this.signed();
    return operand && sign === -1 ? operand.neg() : operand;
  }

  private primary(): D | null {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === "number") return this.percent(token.value);
    if (token?.text !== "(") return null;
    const inner = this.sum();
    return this.accept({ ")": true }) && inner ? this.percent(inner) : null;
  }

  private percent(value: D): D {
    return this.accept({ "%": true }) ? value.div(HUNDRED) : value;
  }

  private noted(value: D): D {
    this.operators += 1;
    this.values.push(value);
    return value;
  }
}
