import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { columnNumberFromName, initSync, Model } from "@ironcalc/wasm";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "./day.ts";
import { D } from "./decimal.ts";
import { readWritten, rounds, valueOf } from "./testing.ts";
import { Day, FormulaError, type Value } from "./value.ts";

interface Expected {
  number?: string;
  text?: string;
  truth?: boolean;
  day?: string;
  error?: string;
}
interface Line extends Expected {
  f: string;
  from: string;
  ironcalc?: { gives: string; why: string };
}
interface Table {
  cells: Record<string, string>;
  formulas: Line[];
}

const path = fileURLToPath(new URL("conformance.yaml", import.meta.url));
const { cells, formulas } = readWritten(readFileSync(path, "utf8")) as Table;

describe("the conformance table, in our engine", () => {
  test("holds at least two hundred formulas, each once", () => {
    expect(formulas.length).toBeGreaterThanOrEqual(200);
    expect(new Set(formulas.map(({ f }) => f)).size).toBe(formulas.length);
  });

  test.each(formulas)("$f", (line) => {
    expect(
      fits(valueOf(line.f, { cells }), line),
      `${line.f} gives ${told(valueOf(line.f, { cells }))}`,
    ).toBe(true);
  });
});

describe("the conformance table, in the candidate's spreadsheet", () => {
  const results = recalculate();
  test.each(formulas.map((line, index) => ({ ...line, index })))("$f", ({ index, ...line }) => {
    const result = results[index] ?? "";
    if (line.ironcalc) expect(described(result)).toBe(line.ironcalc.gives);
    else expect(fits(result, line), `${line.f} gives ${told(result)}`).toBe(true);
  });
});

/** Is a value the one of the table, at the decimals written there? A day may come as its serial. */
function fits(value: Value, { number, text, truth, day, error }: Expected): boolean {
  if (number !== undefined)
    return value instanceof D ? rounds(value, number) : value instanceof Day && value.serial.eq(number);
  if (day !== undefined) return isoOfDay(value instanceof D ? new Day(value) : (value as Day)) === day;
  if (error !== undefined) return value instanceof FormulaError && value.code === error;
  return value === (text ?? truth);
}

const told = (value: Value): string =>
  value instanceof D
    ? value.toString()
    : value instanceof Day
      ? isoOfDay(value)
      : value instanceof FormulaError
        ? `error ${value.code}`
        : JSON.stringify(value);

const described = (value: Value): string => (typeof value === "string" ? value : told(value));

const ERRORS: Record<string, ConstructorParameters<typeof FormulaError>[0]> = {
  "#DIV/0!": "div-zero",
  "#VALEUR!": "value",
  "#NOM?": "name",
  "#NOMBRE!": "num",
  "#N/A": "na",
  "#REF!": "ref",
};
const [NUMBER, TRUTH, ERROR] = [1, 4, 16];
const FORMULAS_COLUMN = 40;

/** All formulas at once in one French sheet; a second sheet reads each at full precision (`&""` leaves its format out). */
function recalculate(): Value[] {
  const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(wasm) });
  const model = new Model("conformance", "fr", "UTC", "fr");
  const sheet = model.getWorksheetsProperties()[0]?.name ?? "";
  model.pauseEvaluation();
  for (const [name, value] of Object.entries(cells))
    model.setUserInput(0, ...position(name), value.replace(".", value.includes("n") ? "." : ","));
  formulas.forEach(({ f }, index) => model.setUserInput(0, index + 1, FORMULAS_COLUMN, f));
  model.newSheet();
  formulas.forEach((_, index) => model.setUserInput(1, index + 1, 1, `='${sheet}'!AN${index + 1}&""`));
  model.resumeEvaluation();
  model.evaluate();
  const values = formulas.map((_, index) => resultAt(model, index + 1));
  model.free();
  return values;
}

function position(name: string): [number, number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return [Number(row), columnNumberFromName(letters)];
}

function resultAt(model: Model, row: number): Value {
  const type = model.getCellType(0, row, FORMULAS_COLUMN);
  const shown = model.getFormattedCellValue(0, row, FORMULAS_COLUMN);
  if (type === ERROR) return new FormulaError(ERRORS[shown] ?? "ref");
  if (type === TRUTH) return shown === "VRAI";
  const full = model.getFormattedCellValue(1, row, 1);
  return type === NUMBER ? new D(full) : full;
}
