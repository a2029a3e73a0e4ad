import { expect, test } from "vitest";
import { D } from "#grading/formulas/decimal.ts";
import { isoOfDay } from "#grading/formulas/day.ts";
import { Day, FormulaError, type Scalar } from "#grading/formulas/value.ts";
import { openDecimalSheet } from "./decimal-sheet.ts";
import { NO_CHANGE, whyNotRecalculated } from "./sheet.ts";

const open = (cells: Record<string, string>, names: Record<string, string> = {}) =>
  openDecimalSheet({ cells: new Map(Object.entries(cells)), names: new Map(Object.entries(names)) });
const told = (value: Scalar | undefined) =>
  value instanceof D
    ? value.toString()
    : value instanceof Day
      ? isoOfDay(value)
      : value instanceof FormulaError
        ? `error ${value.code}`
        : value;
const values = (cells: Record<string, string>, names?: Record<string, string>) => {
  const recalculated = open(cells, names).recalculate(NO_CHANGE);
  return Object.fromEntries([...recalculated].map(([cell, value]) => [cell, told(value)]));
};

test("what is typed is read as a French spreadsheet reads it", () => {
  expect(
    values({
      A1: "1 234,5",
      A2: "12,5 %",
      A3: "25 €",
      A4: "30/04/2026",
      A5: "Vrai",
      A6: "'0123",
      A7: "Total",
      A8: "−3",
    }),
  ).toEqual({
    A1: "1234.5",
    A2: "0.125",
    A3: "25",
    A4: "2026-04-30",
    A5: true,
    A6: "0123",
    A7: "Total",
    A8: "-3",
  });
});

test("formulas are computed whatever the order they are written in", () => {
  expect(values({ A1: "=A2+A3", A2: "=A3*2", A3: "5" })).toMatchObject({ A1: "15", A2: "10" });
  expect(values({ A1: "=0,1+0,2=0,3", A2: "=Z99" })).toEqual({ A1: true, A2: "0" });
});

test("a name stands for a cell or a range; a whole column ends at the last row in use", () => {
  expect(
    values({ A1: "5", A2: "7", B1: "=taux*2", B2: "=SOMME(serie)" }, { taux: "A1", serie: "A1:A2" }),
  ).toMatchObject({
    B1: "10",
    B2: "12",
  });
  expect(values({ A1: "5", A9: "7", B1: '=SOMME(A:A)&" A:A"' })).toMatchObject({ B1: "12 A:A" });
});

test("cells in a circle, and those that rest on them, are errors; the others stand", () => {
  expect(values({ A1: "=A2", A2: "=A1", A3: "=A1+1", A4: "=2*3" })).toMatchObject({
    A1: "error ref",
    A3: "error ref",
    A4: "6",
  });
});

test("a sheet is recalculated with other data, and stays as it was", () => {
  const sheet = open({ A1: "40", A2: "25", A3: "=A1*A2", A4: "=40*25" });
  const changed = sheet.recalculate(new Map([["A1", "52"]]));
  expect([told(changed.get("A3")), told(changed.get("A4"))]).toEqual(["1300", "1000"]);
  expect(told(sheet.recalculate(NO_CHANGE).get("A3"))).toBe("1000");
});

test("what this engine has not, or what would spill over other cells, says so; a broken formula is an error", () => {
  const recalculated = open({
    A1: "=LET(x;1;x)",
    A2: "=A1+1",
    A3: "=B1:B3*2",
    A4: "=AUJOURDHUI()",
    A5: "=1+*2",
    A6: "=Feuil2!A1",
  }).recalculate(NO_CHANGE);
  const why = (cell: string) => whyNotRecalculated(recalculated.get(cell));
  expect([why("A1"), why("A2"), why("A3"), why("A4")]).toEqual(["LET", "LET", "{…}", "AUJOURDHUI"]);
  expect([why("A5"), told(recalculated.get("A5"))]).toEqual([null, "error name"]);
  expect(told(recalculated.get("A6"))).toBe("error ref");
});

test("a chain down the whole column, a sheet that reads itself over and over: bounded, never a fault", () => {
  const chain = Object.fromEntries(
    Array.from({ length: 999 }, (_, row) => [`A${row + 1}`, row === 998 ? "1" : `=A${row + 2}+1`]),
  );
  expect(values(chain).A1).toBe("999");
  const greedy = Object.fromEntries(
    Array.from({ length: 900 }, (_, row) => [`B${row + 1}`, "=SOMME(D1:M900)"]),
  );
  const start = performance.now();
  const recalculated = open(greedy).recalculate(NO_CHANGE);
  expect(whyNotRecalculated(recalculated.get("B900"))).not.toBeNull();
  expect(performance.now() - start).toBeLessThan(10_000);
});
