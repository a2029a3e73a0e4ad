import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCalculations } from "./calculations.ts";
import { parseReferentiel } from "./referentiel.ts";

const text = readFileSync("scenarios/_reference/calculations.yaml", "utf8");

function theCatalogue() {
  const reading = parseCalculations(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value.calculations;
}

function unitsByTaskCode(): Map<string, string> {
  const reading = parseReferentiel(readFileSync("scenarios/_reference/referentiel-gpme.yaml", "utf8"));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return new Map(
    reading.value.domains.flatMap(({ unit, activities }) =>
      activities.flatMap(({ tasks }) => tasks.map(({ code }): [string, string] => [code, unit])),
    ),
  );
}

describe("le catalogue des calculs", () => {
  const catalogue = theCatalogue();

  test("compte 108 calculs, numérotés de 1 à 108 : 36 + 19 + 22 + 31", () => {
    expect(catalogue.map(({ number }) => number)).toEqual(Array.from({ length: 108 }, (_, i) => i + 1));
    const count = (block: string) => catalogue.filter((entry) => entry.block === block).length;
    expect(["U4", "U51", "U52", "U6"].map(count)).toEqual([36, 19, 22, 31]);
  });

  test("n'exerce que des tâches du référentiel, chacune du bloc du calcul", () => {
    const units = unitsByTaskCode();
    const misplaced = catalogue.flatMap(({ number, block, tasks }) =>
      tasks.filter((code) => units.get(code) !== block).map((code) => `${number} ${code}`),
    );
    expect(misplaced).toEqual([]);
  });

  test("ne laisse sans formule que le réseau MPM", () => {
    const algorithms = catalogue.filter(({ method }) => method === "algorithm");
    expect(algorithms.map(({ name }) => name)).toEqual(["Réseau MPM"]);
  });

  test("donne un résultat à chaque formule", () => {
    const untested = catalogue.flatMap(({ number, formulas, examples }) =>
      formulas
        .filter(({ id }) => examples.every(({ gives }) => !(id in gives)))
        .map(({ id }) => `${number} ${id}`),
    );
    expect(untested).toEqual([]);
  });

  test("écrit en français ce qu'une personne lit", () => {
    const said = catalogue.flatMap(({ name, says, mistakes }) => [
      name,
      says,
      ...mistakes.map((m) => m.says),
    ]);
    expect(said.filter((sentence) => /'|[^\u202f][;?!%€»]|«[^\u202f]/.test(sentence))).toEqual([]);
  });
});

describe("un catalogue fautif", () => {
  const codesOf = (broken: string) => {
    const reading = parseCalculations(broken);
    return reading.ok ? [] : reading.problems.map((problem) => problem.code);
  };

  test("refuse un numéro donné deux fois et un résultat sans formule", () => {
    expect(codesOf(text.replace("- number: 2\n", "- number: 1\n"))).toEqual(["code-repeated"]);
    expect(codesOf(text.replace('gives: {net: "2137.50"}', 'gives: {nette: "2137.50"}'))).toEqual([
      "unknown-result",
    ]);
  });

  test("refuse un algorithme qui a des formules", () => {
    const pretended = text.replace(
      'name: "Remises en cascade"',
      'name: "Remises en cascade"\n    method: algorithm',
    );
    expect(codesOf(pretended)).toEqual(["formulas-against-method"]);
  });
});
