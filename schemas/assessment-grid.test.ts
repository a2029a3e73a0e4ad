import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { criteriaOfGrid, parseAssessmentGrid } from "./assessment-grid.ts";
import { parseReferentiel } from "./referentiel.ts";

const FOLDER = "scenarios/_reference/grilles";
const files = readdirSync(FOLDER);
const read = (file: string) => parseAssessmentGrid(readFileSync(`${FOLDER}/${file}`, "utf8"), file);
const referentiel = parseReferentiel(readFileSync("scenarios/_reference/referentiel-gpme.yaml", "utf8"));

test("U4 and U51 have a grid", () => {
  expect(files).toEqual(["u4.yaml", "u51.yaml"]);
});

describe.each(files)("%s", (file) => {
  test("is sound, and its competences are those of the référentiel, by their official titles", () => {
    const grid = read(file);
    if (!grid.ok) throw new Error(JSON.stringify(grid.problems));
    if (!referentiel.ok) throw new Error(JSON.stringify(referentiel.problems));
    const domain = referentiel.value.domains.find(({ unit }) => unit === grid.value.block);
    expect(grid.value.competences.map(({ id, title }) => ({ id, title }))).toEqual(
      domain?.competences.map(({ id, title }) => ({ id, title })),
    );
  });
});

const SMALL = (degrees: string, second = "autre") => `
format: 1
id: essai
block: U4
title: Essai
source: {id: a, read: judgement, title: A}
degrees: [{id: I, title: Insuffisant, from: 0, to: 50}, {id: S, title: Satisfaisant, from: 50, to: 100}]
competences:
  - id: c1-1
    title: Une compétence
    weight: 1
    criteria:
      - {id: un, family: operational, weight: 1, says: Fait, degrees: ${degrees}}
      - {id: ${second}, family: communication, weight: 1, says: Dit, degrees: {I: Peu, S: Bien}}
`;

test("every criterion has the words of every degree", () => {
  const read = parseAssessmentGrid(SMALL("{I: Peu}"), "x.yaml");
  expect(read).toMatchObject({
    ok: false,
    problems: [{ code: "grid-descriptors", params: { criterion: "un", degrees: "I, S" }, at: { line: 13 } }],
  });
});

test("an id names one criterion", () => {
  const read = parseAssessmentGrid(SMALL("{I: Peu, S: Bien}", "un"), "x.yaml");
  expect(read).toMatchObject({ ok: false, problems: [{ code: "code-repeated", params: { found: "un" } }] });
});

test("criteria come in the order of the grid", () => {
  const read = parseAssessmentGrid(SMALL("{I: Peu, S: Bien}"), "x.yaml");
  expect(read.ok && criteriaOfGrid(read.value).map(({ id }) => id)).toEqual(["un", "autre"]);
});
