import { findPlaceholders } from "#schemas/placeholders.ts";
import type { Place, Problem, Severity } from "#schemas/problem.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import { constantOf, numberConstant } from "./constant.ts";
import type { AnswerCompiler, Template } from "./define-deliverable.ts";
import { formatValue } from "./format-value.ts";
import { compileFormula } from "./formulas/compile-formula.ts";
import { dayFromIso } from "./formulas/day.ts";
import { parseFormula } from "./formulas/parse-formula.ts";
import { FormulaError } from "./formulas/value.ts";
import { constantKey, type KeyFormula } from "./key-formula.ts";
import { foldName } from "#schemas/fold-name.ts";
import { FULL_CARRY, type Quantity, type QuantityDeclaration } from "./quantity.ts";
import type { World } from "./world.ts";

/** A formula with its place, to be resolved once every name is known. */
export interface PlacedFormula {
  key: KeyFormula;
  at: Place;
  /** True where its value is shown to the candidate: it may reach variables only. */
  shown: boolean;
}

/** Parses the formulas of one file's part (an answer, the variables), recording faults and what must be resolved. */
export class Compiling implements AnswerCompiler {
  readonly formulas: PlacedFormula[] = [];
  readonly quantities: Quantity[] = [];

  constructor(
    private readonly answerId: string,
    /** Id of the sheet whose cells are bare in formulas; null elsewhere. */
    private readonly grid: string | null,
    private readonly locate: (path: YamlPath) => Place,
    private readonly report: (problem: Problem) => void,
    /** Events of the sitting whose values these formulas see. */
    private readonly after: readonly string[] = [],
  ) {}

  expected(path: YamlPath, source: string, { kind }: { kind?: "number" | "text" | "day" } = {}): KeyFormula {
    if (source.startsWith("=")) return this.formula(path, source);
    if (kind === "text") return constantKey(source, source);
    const value =
      kind === "number"
        ? numberConstant(source)
        : kind === "day"
          ? (dayFromIso(source) ?? numberConstant(source))
          : constantOf(source);
    if (value !== null) return constantKey(source, value);
    this.problem("problem", path, kind === "day" ? "key-not-a-day" : "key-not-a-number", { value: source });
    return constantKey(source, new FormulaError("value"));
  }

  text(path: YamlPath, source: string): Template {
    for (const { name } of findPlaceholders(source).found) this.shown(path, this.formula(path, `=${name}`));
    return { source, fill: (world) => fillTemplate(source, world.after(this.after)) };
  }

  shown(path: YamlPath, key: KeyFormula): void {
    this.formulas.push({ key, at: this.locate(path), shown: true });
  }

  quantity(path: YamlPath, declaration: QuantityDeclaration): Quantity {
    if (declaration.name.includes("-"))
      this.problem("problem", path, "name-with-dash", { name: declaration.name });
    const quantity: Quantity = {
      unit: null,
      precision: null,
      tolerance: null,
      carry: FULL_CARRY,
      given: null,
      plausible: null,
      mistakes: [],
      ...declaration,
      name: foldFigureName(declaration.name),
      answerId: this.answerId,
      at: this.locate(path),
    };
    this.quantities.push(quantity);
    return quantity;
  }

  problem(
    severity: Severity,
    path: YamlPath,
    code: string,
    params: Record<string, string | number> = {},
  ): void {
    this.report({ severity, code, params, at: this.locate(path) });
  }

  place(path: YamlPath): Place {
    return this.locate(path);
  }

  private formula(path: YamlPath, source: string): KeyFormula {
    const at = this.locate(path);
    const parsed = parseFormula(source, this.grid === null ? {} : { grid: this.grid });
    if (!parsed.ok) {
      for (const { code, params, start, end } of parsed.problems)
        this.report({
          severity: "problem",
          code: `formula-${code}`,
          params: { ...params, source },
          at: within(at, source, start, end),
        });
      return constantKey(source, new FormulaError("name"));
    }
    const { formula } = parsed;
    const { after } = this;
    const evaluate = compileFormula(formula);
    const key: KeyFormula = {
      source,
      formula,
      references: formula.references,
      after,
      evaluate: after.length === 0 ? evaluate : (scope) => evaluate(scope.after(after)),
    };
    this.formulas.push({ key, at, shown: false });
    return key;
  }
}

/**
 * The place of a stretch of a formula in its file, given the place of the whole text: with or without quotes, after the
 * « ? » of an asked cell or not. The whole text where it is not written as such (escapes, several lines, a component).
 */
export function within(at: Place, source: string, start: number, end: number): Place {
  const written = (at.endColumn ?? at.column) - at.column;
  const around = written - source.length;
  if (at.endLine !== at.line || around < 0 || around > 3) return at;
  const from = at.column + Math.ceil(around / 2);
  return { ...at, column: from + start, endColumn: from + end };
}

/** "Budget!b5" -> "budget!B5": answers are folded, cells are in capitals. */
export function foldFigureName(name: string): string {
  const [answer = "", cell] = name.split("!");
  return cell === undefined ? foldName(answer) : `${foldName(answer)}!${cell.toUpperCase()}`;
}

function fillTemplate(source: string, world: World): string {
  return findPlaceholders(source).found.reduceRight((text, { name, unit, from, to }) => {
    const value = formatValue(world.valueOf(foldName(name)), { unit });
    return text.slice(0, from) + value + text.slice(to);
  }, source);
}
