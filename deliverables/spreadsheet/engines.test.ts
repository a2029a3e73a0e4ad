import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { columnNumberFromName, initSync, Model } from "@ironcalc/wasm";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { D } from "#grading/formulas/decimal.ts";
import { BLANK, FormulaError, type Scalar } from "#grading/formulas/value.ts";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import { isFormula, type OpenSheet } from "#grading/sheet/sheet.ts";
import { registry, answerSchema } from "#deliverables/registry.ts";
import { aScenario, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { spreadsheet, spreadsheetGradedBy } from "./grade.ts";

/**
 * The candidate works with one engine, the copy is marked by another: each case of marking is graded with both, and must
 * give the same points, so that what the candidate sees is what is marked.
 */
const [NUMBER, TRUTH, ERROR] = [1, 4, 16];

/** The engine of the page behind the door of the grader, for these tests alone. */
const openIronCalc: OpenSheet = ({ cells, names }) => ({
  recalculate: (changes) => {
    const model = new Model("copie", "fr", "UTC", "fr");
    model.pauseEvaluation();
    const contents = new Map([...cells, ...changes]);
    for (const [cell, typed] of contents) model.setUserInput(0, ...position(cell), asNumber(typed));
    for (const [name, range] of names) model.newDefinedName(name, undefined, `Feuil1!${absolute(range)}`);
    model.newSheet();
    const read = [...contents.keys()];
    read.forEach((cell, index) => model.setUserInput(1, index + 1, 1, `=Feuil1!${cell}&""`));
    model.resumeEvaluation();
    model.evaluate();
    const values = new Map<string, Scalar>(
      read.map((cell, index) => [cell, valueAt(model, cell, index + 1)]),
    );
    model.free();
    return values;
  },
});

function position(cell: string): [number, number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), columnNumberFromName(letters)];
}

const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The page takes the spaces out of a number that is typed. */
const asNumber = (typed: string) =>
  isFormula(typed) ? typed : typed.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}\b)/g, "");

function valueAt(model: Model, cell: string, row: number): Scalar {
  const type = model.getCellType(0, ...position(cell));
  const shown = model.getFormattedCellValue(0, ...position(cell));
  if (type === ERROR) return new FormulaError(shown === "#NOM?" ? "name" : "value");
  const full = model.getFormattedCellValue(1, row, 1);
  if (type === TRUTH) return full === "VRAI";
  if (type === NUMBER) return new D(full);
  return full === "" ? BLANK : full;
}

interface Suite {
  suite: string;
  scenario: ScenarioSketch;
  cases: { name: string; answers: RawAnswers }[];
}

/** What the other engine knows and ours does not: a person decides here, the points are there at once. */
const ONLY_THERE = new Set(["an unknown function waits for a person", "the rest is marked"]);

describe("both engines give the same marks", () => {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const suites = parse(readFileSync(new URL("cases.yaml", import.meta.url), "utf8"), {
    schema: "failsafe",
  }) as Suite[];
  const graded = (scenario: ScenarioSketch, type: typeof spreadsheet) =>
    prepareGrading(
      aScenario(scenario, { registry: new Map([...registry, [type.type, type]]), answerSchema }),
      referenceDraw(),
      (id, fault) => {
        throw new Error(`grading « ${id} » failed`, { cause: fault });
      },
    );
  for (const { suite, scenario, cases } of suites)
    for (const { name, answers } of cases.filter((one) => !ONLY_THERE.has(one.name)))
      test(`${suite}: ${name}`, () => {
        const marks = (type: typeof spreadsheet) =>
          graded(scenario, type)(answers).answers.map(({ id, state, points }) => ({ id, state, points }));
        expect(marks(spreadsheetGradedBy(openIronCalc))).toEqual(marks(spreadsheet));
      });
});
