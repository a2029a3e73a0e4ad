import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activitiesOf, examOfUnit, parseReferentiel, taskByCode, tasksOf } from "./referentiel.ts";
import type { Block } from "./scenario.ts";

const text = readFileSync("scenarios/_reference/referentiel-gpme.yaml", "utf8");

function theReferentiel() {
  const reading = parseReferentiel(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value;
}

describe("le référentiel du BTS Gestion de la PME", () => {
  const gpme = theReferentiel();

  test("compte 4 domaines, 22 activités et 102 tâches, 29 + 32 + 15 + 26", () => {
    expect(gpme.domains.map((domain) => domain.unit)).toEqual(["U4", "U51", "U52", "U6"]);
    expect(activitiesOf(gpme)).toHaveLength(22);
    const perDomain = gpme.domains.map((domain) => domain.activities.flatMap((a) => a.tasks).length);
    expect(perDomain).toEqual([29, 32, 15, 26]);
    expect(tasksOf(gpme)).toHaveLength(102);
  });

  test("garde T.1.6.5, que le texte imprime sans son T", () => {
    expect(taskByCode(gpme, "T.1.6.5")?.title).toBe(
      "Évaluation et suivi des risques liés aux échanges internationaux",
    );
    expect(taskByCode(gpme, "1.6.5")).toBeUndefined();
  });

  test("juge 19 tâches par le calcul, 43 par calcul et lecture, 31 par lecture, 9 par observation", () => {
    const count = (evidence: string) => tasksOf(gpme).filter((task) => task.evidence === evidence).length;
    expect(["computed", "mixed", "read", "observed"].map(count)).toEqual([19, 43, 31, 9]);
  });

  test("donne à chaque unité son épreuve, sa durée et son coefficient", () => {
    const facts = (unit: Block) => {
      const exam = examOfUnit(gpme, unit);
      return [exam?.code, exam?.duration.value, exam?.coefficient.value];
    };
    expect(facts("U51")).toEqual(["E51", 30, 4]);
    expect(facts("U52")).toEqual(["E52", 150, 4]);
    expect(facts("U6")).toEqual(["E6", 270, 6]);
    expect(examOfUnit(gpme, "U4")?.coefficient).toEqual({
      value: 6,
      certainty: "certain",
      source: "definition-e4",
    });
    expect(examOfUnit(gpme, "U4")?.duration.certainty).toBe("recollection");
  });

  test("n'a de sujet national écrit que pour U52 et U6", () => {
    const written = gpme.exams.filter((exam) => exam.forms.some((form) => form.value === "written"));
    expect(written.map((exam) => exam.unit)).toEqual(["U52", "U6"]);
  });

  test("écrit ses intitulés en entier, sans caractère égaré ni apostrophe droite", () => {
    const titles = [
      ...gpme.domains.flatMap((domain) => [domain.title, ...domain.competences.map((c) => c.title)]),
      ...activitiesOf(gpme).map((activity) => activity.title),
      ...tasksOf(gpme).map((task) => task.title),
    ];
    const badlyEnded = titles.filter((title) => !/^\p{Lu}.*[\p{L})»]$/u.test(title));
    expect(badlyEnded).toEqual([]);
    expect(titles.filter((title) => /['<>*|]|\s{2}| Activité$|\.$/.test(title))).toEqual([]);
  });
});

describe("un référentiel fautif", () => {
  const codesOf = (broken: string) => {
    const reading = parseReferentiel(broken);
    return reading.ok ? [] : reading.problems.map((problem) => problem.code);
  };

  test("refuse une tâche rangée sous une autre activité, avec sa ligne", () => {
    const reading = parseReferentiel(text.replace("code: T.1.1.2,", "code: T.1.2.9,"));
    const line = text.split("\n").findIndex((row) => row.includes("code: T.1.1.2,")) + 1;
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        {
          code: "code-outside-parent",
          params: { found: "T.1.2.9", parent: "1.1" },
          at: { file: "referentiel-gpme.yaml", line },
        },
      ],
    });
  });

  test("refuse un code donné deux fois", () => {
    expect(codesOf(text.replace("code: T.1.1.2,", "code: T.1.1.1,"))).toEqual(["code-repeated"]);
  });

  test("refuse une source absente de la liste", () => {
    expect(codesOf(text.replace("evidenceSource: lecture-enseignant", "evidenceSource: ailleurs"))).toEqual([
      "unknown-source",
    ]);
  });

  test("refuse un fait certain sans source", () => {
    const unsourced = text.replace(
      "duration: {value: 60, certainty: recollection}",
      "duration: {value: 60, certainty: certain}",
    );
    expect(codesOf(unsourced)).toEqual(["fact-without-source"]);
  });

  test("refuse une clé mal écrite, une clé répétée et un alias, sans jamais lever d'exception", () => {
    expect(codesOf(text.replace("firstSession:", "firstSesion:"))).toContain("reference-shape");
    expect(codesOf(`${text}format: 1\n`)).toEqual(["reference-yaml"]);
    expect(codesOf(text.replace('title: "BTS Gestion de la PME"', "title: &t x\norder2: *t"))).toEqual([
      "reference-yaml",
    ]);
  });
});
