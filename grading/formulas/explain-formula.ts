import type { Expression, Formula } from "./ast.ts";
import { compileExpression, type Scope } from "./compile-formula.ts";
import { figure, type Phrase } from "./explain/phrase.ts";
import { isShortened, losesDecimals, showValue } from "./explain/show-value.ts";
import { tellExpression } from "./explain/tell-expression.ts";
import type { Mode, Teller } from "./explain/teller.ts";
import { asScalar, isArray, type Value } from "./value.ts";

export interface ExplainOptions {
  /** The words for a name (« ca ») or a cell (« budget!D5 »). */
  label?: (key: string) => string;
  /** The value of a name or a cell as the reader knows it, with its unit; the key is null for the result. */
  format?: (key: string | null, value: Value) => string;
}

/** The path of a figure: « charges fixes ÷ (taux ÷ 100) », « 60 000 ÷ 0,40 », « 150 000 ». */
export interface Explanation {
  words: string;
  figures: string;
  /** Starts with « ≈ » when a figure of the path, or the result itself, was shortened to be shown. */
  result: string;
}

/**
 * Tells the path of a formula in words and in figures, in French typography.
 *
 * In: a formula, the values that it reads, how to name and show them. Out: three texts. Never throws, unless the scope
 * or a given function does. Rules: scenario-format; functions of the spreadsheet are told by their textbook formula.
 * Example: =charges_fixes/(taux/100), with 60 000 and 40, gives « 60 000 ÷ 0,40 » and « 150 000 ».
 */
export function explainFormula(formula: Formula, scope: Scope, options: ExplainOptions = {}): Explanation {
  const words = new Narrator("words", scope, options);
  const figures = new Narrator("figures", scope, options);
  const value = compileExpression(formula.ast)(scope);
  const texts = { words: words.story(formula.ast), figures: figures.story(formula.ast) };
  const result = figures.result(oneOrList(value));
  return { ...texts, result: (figures.hasShortened ? "≈ " : "") + result };
}

const oneOrList = (value: Value): Value =>
  isArray(value) && value.length === 1 && value[0]?.length === 1 ? asScalar(value) : value;

/** « charges_fixes » is read « charges fixes », and « budget!D5 » « budget D5 ». */
const plainLabel = (key: string): string => key.replaceAll("_", " ").replace("!", " ");

class Narrator implements Teller {
  hasShortened = false;
  private readonly reasons: string[] = [];

  constructor(
    readonly mode: Mode,
    private readonly scope: Scope,
    private readonly options: ExplainOptions,
  ) {}

  /** The whole path: the calculation, then the conditions that chose it. */
  story(ast: Expression): string {
    const { text } = ast.kind === "text" ? { text: ast.value } : this.tell(ast);
    return this.reasons.length > 0 ? `${text}, car ${this.reasons.join(" et ")}` : text;
  }

  tell(node: Expression): Phrase {
    return tellExpression(node, this);
  }

  valueOf(node: Expression): Value {
    return compileExpression(node)(this.scope);
  }

  show(value: Value, leastDecimals = 0): Phrase {
    if (isShortened(value)) this.hasShortened = true;
    return figure(showValue(value, leastDecimals));
  }

  showKey(key: string, value: Value): Phrase {
    return this.options.format
      ? figure(this.formatted(this.options.format(key, value), value))
      : this.show(value);
  }

  result(value: Value): string {
    return this.options.format
      ? this.formatted(this.options.format(null, value), value)
      : this.show(value).text;
  }

  private formatted(text: string, value: Value): string {
    if (losesDecimals(text, value)) this.hasShortened = true;
    return text;
  }

  label(key: string): string {
    return this.options.label?.(key) ?? plainLabel(key);
  }

  because(reason: string): void {
    if (!this.reasons.includes(reason)) this.reasons.push(reason);
  }
}
