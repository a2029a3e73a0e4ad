import { D, HUNDRED } from "#grading/formulas/decimal.ts";
import { readNumber } from "#grading/language/read-number.ts";

/** What a written calculation gives: its value, the values of its parts, whether anything was calculated. */
export interface Calculation {
  value: D;
  /** Values of the parts, the whole left out: « (121 000 + 14 800) ÷ 0,4 » has 135 800. */
  parts: readonly D[];
  hasOperator: boolean;
  /** The figure with which it starts, as typed; null where it starts otherwise. */
  lead: string | null;
}

type Token = { kind: "number"; value: D } | { kind: "mark"; text: Mark };
type Mark = "+" | "-" | "*" | "/" | "^" | "(" | ")" | "%" | "√";

const MARKS: Readonly<Record<string, Mark>> = {
  "+": "+", "-": "-", "−": "-", "–": "-", "×": "*", "*": "*", "·": "*", "÷": "/", "/": "/", ":": "/",
  "^": "^", "(": "(", ")": ")", "[": "(", "]": ")", "%": "%", "√": "√",
}; // prettier-ignore

/** The figure at the start of a text, its groups of three together. */
export const FIGURE = /^(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*|^[.,]\d+/;
const TIMES = /^x(?![\p{L}])/iu;
const ROOT = /^racine(?:\s+carrée)?(?:\s+de)?(?![\p{L}])/iu;
const OF = /^(?:de|des|du|d['’])(?![\p{L}])/iu;
/** Words among the figures: units (« € / jour »), names of what is counted (« 5 vendeuses »). */
const WORDS = /^[\p{L}€$£°²³'’.]+(?:\s*\/\s*\p{L}+)?/u;
const WORDS_IN_BRACKETS = /^\([^()[\]\d]*\)/;

/** A real calculation is short; a longer text is none, and costs nothing to refuse. */
const MAX_TOKENS = 300;

/**
 * Reads a calculation as a candidate writes it (× x * ÷ / : % √, « racine de », « 20 % de », brackets, words and units among the
 * figures), and calculates it.
 *
 * In: the text between two « = »; which reading a doubtful « 1.234 » has. Out: the calculation, or null where the text
 * is none. Never throws. Rule: scenario-format, « Workings ».
 * @example parseArithmetic("60 000 € ÷ 40 %")?.value // 150000
 */
export function parseArithmetic(text: string, dot: "decimal" | "thousands" = "decimal"): Calculation | null {
  const tokens = tokenize(text, dot);
  const calculation = tokens && tokens.length > 0 ? new Arithmetic(tokens).whole() : null;
  return calculation && { ...calculation, lead: FIGURE.exec(text.trim())?.[0] ?? null };
}

function tokenize(text: string, dot: "decimal" | "thousands"): Token[] | null {
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const taken = takeToken(rest, tokens.at(-1), dot);
    if (!taken || tokens.length >= MAX_TOKENS) return null;
    if (taken.token) tokens.push(taken.token);
    rest = rest.slice(taken.length).trimStart();
  }
  return tokens;
}

type Taken = { token: Token | null; length: number } | null;

function takeToken(rest: string, previous: Token | undefined, dot: "decimal" | "thousands"): Taken {
  const digits = FIGURE.exec(rest)?.[0];
  if (digits !== undefined) {
    const value = numberOf(digits, dot);
    return value && { token: { kind: "number", value }, length: digits.length };
  }
  if (previous && TIMES.test(rest)) return { token: { kind: "mark", text: "*" }, length: 1 };
  const of = previous?.kind === "mark" && previous.text === "%" ? OF.exec(rest)?.[0] : undefined;
  if (of !== undefined) return { token: { kind: "mark", text: "*" }, length: of.length };
  const root = ROOT.exec(rest)?.[0];
  if (root !== undefined) return { token: { kind: "mark", text: "√" }, length: root.length };
  const passed = WORDS.exec(rest)?.[0] ?? WORDS_IN_BRACKETS.exec(rest)?.[0];
  if (passed !== undefined) return { token: null, length: passed.length };
  const mark = MARKS[rest.charAt(0)];
  return mark ? { token: { kind: "mark", text: mark }, length: 1 } : null;
}

function numberOf(digits: string, dot: "decimal" | "thousands"): D | null {
  const reading = readNumber(digits);
  if (reading.status === "value") return new D(reading.value);
  return reading.status === "ask" ? new D(reading.values[dot === "decimal" ? 0 : 1]) : null;
}

type Operation = (a: D, b: D) => D;
type Operations = Partial<Record<Mark, Operation>>;

class Arithmetic {
  private at = 0;
  private readonly values: D[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Omit<Calculation, "lead"> | null {
    const value = this.sum();
    if (!value || this.at < this.tokens.length || !value.isFinite()) return null;
    const parts = this.values.filter((part) => part.isFinite() && !part.eq(value));
    return { value, parts, hasOperator: this.values.length > 0 };
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

  private chain(operand: () => D | null, operations: Operations): D | null {
    let left = operand();
    for (let apply = this.accept(operations); left && apply; apply = this.accept(operations)) {
      const right = operand();
      left = right && apply(left, right);
      if (left) this.values.push(left);
    }
    return left;
  }

  private accept<Found>(wanted: Partial<Record<Mark, Found>>): Found | undefined {
    const token = this.tokens[this.at];
    const found = token?.kind === "mark" ? wanted[token.text] : undefined;
    if (found !== undefined) this.at += 1;
    return found;
  }

  private signed(): D | null {
    const sign = this.accept({ "-": -1, "+": 1 });
    const operand = sign === undefined ? this.rooted() : this.signed();
    return operand && sign === -1 ? operand.neg() : operand;
  }

  private rooted(): D | null {
    if (!this.accept({ "√": true })) return this.primary();
    const root = this.signed()?.sqrt() ?? null;
    if (root) this.values.push(root);
    return root;
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
}
