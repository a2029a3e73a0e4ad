import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileFormula, type Scope } from "#grading/formulas/compile-formula.ts";
import { D } from "#grading/formulas/decimal.ts";
import { dayFromIso, isoOfDay } from "#grading/formulas/day.ts";
import { parseFormula } from "#grading/formulas/parse-formula.ts";
import { snap15 } from "#grading/formulas/snap15.ts";
import { Day, isError, type Scalar, type Value } from "#grading/formulas/value.ts";
import {
  parseCalculations,
  type Calculation,
  type CalculationExample,
  type CalculationFormula,
} from "#schemas/calculations.ts";

const reading = parseCalculations(readFileSync("scenarios/_reference/calculations.yaml", "utf8"));
const catalogue = reading.ok ? reading.value.calculations : [];
const computed = catalogue.filter(({ method }) => method === "formula");

const DECIMAL = /^-?\d+(\.\d+)?$/;

function scalarOf(text: string): Scalar {
  return DECIMAL.test(text) ? new D(text) : (dayFromIso(text) ?? text);
}

function evaluate(source: string, values: Map<string, Value>): Value {
  const parsed = parseFormula(source);
  if (!parsed.ok) throw new Error(`${source} : ${JSON.stringify(parsed.problems)}`);
  const scope: Scope = {
    name(wanted) {
      const value = values.get(wanted);
      if (value === undefined) throw new Error(`${source} : « ${wanted} » n'est pas donné`);
      return value;
    },
    cell: () => {
      throw new Error("un calcul du catalogue n'a pas de cellule");
    },
  };
  return compileFormula(parsed.formula)(scope);
}

/** The values of an example, and of each formula in turn, each from the exact values before it. */
function solved({ formulas }: Calculation, { given }: CalculationExample): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, text] of Object.entries(given)) {
    values.set(name, Array.isArray(text) ? [text.map(scalarOf)] : scalarOf(text));
  }
  for (const { id, formula } of formulas) values.set(id, evaluate(formula, values));
  return values;
}

function shown(value: Value | undefined, { precision }: CalculationFormula): string {
  if (value instanceof D) return snap15(value).toNearest(precision, D.ROUND_HALF_UP).toString();
  if (value instanceof Day) return isoOfDay(value);
  if (value !== undefined && isError(value)) return `erreur ${value.code}`;
  return String(value);
}

const expectedText = (text: string) => (DECIMAL.test(text) ? new D(text).toString() : text);

describe("les exemples du catalogue, calculés par le moteur des formules", () => {
  test("le catalogue se lit et 107 calculs ont des formules", () => {
    expect(computed).toHaveLength(107);
  });

  test.each(computed.map((entry) => [`${entry.number} ${entry.name}`, entry] as const))("%s", (_, entry) => {
    for (const example of entry.examples) {
      const values = solved(entry, example);
      for (const formula of entry.formulas) {
        const wanted = example.gives[formula.id];
        if (wanted === undefined) continue;
        expect(`${formula.id} = ${shown(values.get(formula.id), formula)}`).toBe(
          `${formula.id} = ${expectedText(wanted)}`,
        );
      }
    }
  });
});

describe("les erreurs courantes du catalogue", () => {
  const wrongWays = computed.flatMap((entry) =>
    entry.mistakes.flatMap(({ when, of, says }) => {
      const formula = of === undefined ? entry.formulas.at(-1) : entry.formulas.find(({ id }) => id === of);
      return when === undefined || formula === undefined ? [] : [{ entry, when, formula, says }];
    }),
  );

  test("donnent chacune, dans un exemple au moins, un autre résultat que le bon", () => {
    const harmless = wrongWays.filter(({ entry, when, formula }) =>
      entry.examples.every((example) => {
        const values = solved(entry, example);
        return shown(evaluate(when, values), formula) === shown(values.get(formula.id), formula);
      }),
    );
    expect(harmless.map(({ entry, says }) => `${entry.number} ${says}`)).toEqual([]);
  });

  test("ne tombent jamais en erreur", () => {
    const failing = wrongWays.filter(({ entry, when }) =>
      entry.examples.some((example) => isError(evaluate(when, solved(entry, example)))),
    );
    expect(failing.map(({ entry, says }) => `${entry.number} ${says}`)).toEqual([]);
  });
});
