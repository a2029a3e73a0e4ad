import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFormula } from "../compile-formula.ts";
import { D } from "../decimal.ts";
import { parseFormula } from "../parse-formula.ts";
import { scopeOf } from "../testing.ts";
import { isArray, type Scalar, type Value } from "../value.ts";
import { ENGLISH_NAMES, NAMES_OF_THE_MOMENT } from "./refused-names.ts";
import { findFunction, functionNames } from "./registry.ts";

describe("the list of functions", () => {
  test("names are written once, in capitals without accents", () => {
    expect(new Set(functionNames).size).toBe(functionNames.length);
    expect(functionNames.filter((name) => !/^[A-Z][A-Z0-9.]*$/.test(name))).toEqual([]);
  });

  test("each English name stands for a function that exists, and hides none", () => {
    expect(Object.values(ENGLISH_NAMES).filter((name) => !findFunction(name))).toEqual([]);
    expect(Object.keys(ENGLISH_NAMES).filter((name) => findFunction(name))).toEqual([]);
    expect([...NAMES_OF_THE_MOMENT].filter((name) => findFunction(name))).toEqual([]);
  });
});

describe("law: a function given anything answers a value, never an exception, within bounds", () => {
  const scope = scopeOf({
    names: { liste: [-5, 3, "1e200", "x"], jour: "2026-01-01", faux_texte: "12,5" },
    cells: { A1: 1, A2: "x", B1: -3, B3: 7 },
  });
  const argument = fc.constantFrom(
    "0",
    "1",
    "-1",
    "2",
    "12",
    "0,05",
    "1e300",
    "-1e300",
    "1e-300",
    "1e16",
    "-0,9999999",
    "46023",
    "73000",
    "VRAI",
    '"a"',
    '"*"',
    '">1"',
    '"12,5"',
    '""',
    "",
    "inconnu",
    "1/0",
    "liste",
    "jour",
    "faux_texte",
    "f!A1:B3",
    "f!Z9",
    "1/3",
  );
  const isSound = (cell: Scalar) => cell !== undefined && (!(cell instanceof D) || cell.isFinite());
  const cellsOf = (value: Value): Scalar[] => (isArray(value) ? value.flat() : [value]);

  test.each(functionNames)("%s", (name) => {
    const { min = 0, max = min + 3 } = findFunction(name) ?? {};
    const args = fc.array(argument, { minLength: min, maxLength: Math.min(max, 7) });
    fc.assert(
      fc.property(args, (list) => {
        const parsed = parseFormula(
          `=${name}(${list.length === 1 && list[0] === "" ? "1" : list.join(";")})`,
        );
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        expect(cellsOf(compileFormula(parsed.formula)(scope)).every(isSound)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
