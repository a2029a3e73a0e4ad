import { expect, test } from "vitest";
import { readCatalogue } from "#app/papers/read-catalogue.server.ts";
import { readReferentiel } from "#app/papers/read-referentiel.server.ts";
import { buildCalculations } from "./build-calculations.ts";
import { buildCoverage } from "./build-coverage.ts";
import { listCoverage } from "./list-coverage.server.ts";

test("every task of the référentiel has its line, a gap one too, and the kinds are counted apart", async () => {
  const referentiel = await readReferentiel();
  const covered = [
    { taskCode: "T.4.5.1", answerId: "seuil", type: "amount" },
    { taskCode: "T.4.5.1", answerId: "avis", type: "text" },
  ];
  const { domains, kinds } = buildCoverage(referentiel, [{ caseStudy: "U6 Essai", covered }]);
  expect(domains.map(({ tasks }) => tasks.length)).toEqual([29, 32, 15, 26]);
  const tasks = domains.flatMap((domain) => domain.tasks);
  expect(tasks.find(({ code }) => code === "T.4.5.1")?.by).toEqual([{ paper: "U6 Essai", answers: 2 }]);
  expect(tasks.filter(({ by }) => by.length > 0)).toHaveLength(1);
  expect(kinds.reduce((sum, { exercised }) => sum + exercised, 0)).toBe(1);
  expect(kinds.reduce((sum, { all }) => sum + all, 0)).toBe(102);
});

test("the catalogue is laid out whole: who asks for a calculation, and the gaps", async () => {
  const catalogue = await readCatalogue();
  const lines = buildCalculations(catalogue, [
    { caseStudy: "U6 Essai", calculations: [78, 81] },
    { caseStudy: "U6 Autre", calculations: [81] },
  ]);
  expect(lines).toHaveLength(108);
  expect(lines.find(({ number }) => number === 81)?.papers).toEqual(["U6 Essai", "U6 Autre"]);
  expect(lines.filter(({ papers }) => papers.length > 0).map(({ number }) => number)).toEqual([78, 81]);
});

test("the papers of the shelf are read, and each exercises tasks of its own block", async () => {
  const { domains, papers, unread } = await listCoverage(["scenarios"]);
  expect(unread).toEqual([]);
  expect(papers).toBeGreaterThan(0);
  const u6 = domains.find(({ unit }) => unit === "U6")?.tasks ?? [];
  expect(u6.filter(({ by }) => by.some(({ paper }) => paper.startsWith("U6 "))).length).toBeGreaterThan(10);
});
