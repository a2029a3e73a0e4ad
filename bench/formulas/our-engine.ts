import { compileFormula, type Scope } from "#grading/formulas/compile-formula.ts";
import { D } from "#grading/formulas/decimal.ts";
import { parseFormula } from "#grading/formulas/parse-formula.ts";
import { BLANK } from "#grading/formulas/value.ts";
import { TABLE, valuesOfTurn } from "./formulas.ts";
import { perSecond } from "./per-second.ts";

function parsed(source: string) {
  const result = parseFormula(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.formula;
}

const cells = new Map(
  TABLE.flatMap(([bracket, rate], index) => [
    [`A${index + 1}`, new D(bracket)],
    [`B${index + 1}`, new D(rate)],
  ]),
);

/** Parses and compiles a second. */
export const parsesPerSecond = (source: string): number => perSecond(() => compileFormula(parsed(source)));

/** Evaluations a second, values being read and made decimals each time. */
export function evaluationsPerSecond(source: string): number {
  const evaluate = compileFormula(parsed(source));
  const values = new Map<string, D>();
  const scope: Scope = {
    name: (name) => values.get(name) ?? BLANK,
    cell: (_, cell) => cells.get(cell) ?? BLANK,
  };
  return perSecond((turn) => {
    for (const [name, value] of Object.entries(valuesOfTurn(turn))) values.set(name, new D(value));
    evaluate(scope);
  });
}
