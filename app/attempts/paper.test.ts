import { expect, test } from "vitest";
import { referenceDraw } from "#grading/draw.ts";
import type { ScenarioDocument } from "#schemas/scenario.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { paperFor } from "./paper.server.ts";

const document = (id: string, more: Partial<ScenarioDocument>): ScenarioDocument => ({
  id,
  title: `Annexe – ${id}`,
  file: `documents/${id}.mdx`,
  ...more,
});

function annexesOf(...documents: ScenarioDocument[]) {
  const sketch = aScenario({ answers: [{ id: "total", type: "amount", expected: "1", points: "1" }] });
  const scenario = {
    ...sketch,
    source: { ...sketch.source, file: { ...sketch.source.file, documents } },
  };
  const content = { renderer: "", context: null, corrige: null, documents: {}, statements: {}, messages: {} };
  return paperFor({ id: "v1", scenarioId: "s1", scenario, content }, referenceDraw(), []).documents;
}

test("an annexe to hand back says so, under its letter; one to read says nothing", () => {
  const [toRead, toReturn] = annexesOf(
    document("bilan", { kind: "annex" }),
    document("rapprochement", { kind: "to-return", letter: "A" }),
  );
  expect(toRead).toMatchObject({ letter: null, instruction: null });
  expect(toReturn).toMatchObject({ letter: "A", instruction: "À rendre avec la copie." });
});

test("an annexe says whose it is, save what the authors wrote themselves", () => {
  const rights = annexesOf(
    document("interne", {}),
    document("note", { rights: "own" }),
    document("loi", { rights: "public" }),
    document("presse", { rights: "citation" }),
    document("prete", { rights: "class-only" }),
  ).map((annexe) => annexe.rights);
  expect(rights).toEqual([
    null,
    null,
    "Document public.",
    "Extrait cité.",
    "Réservé à la classe\u202f: ne pas diffuser.",
  ]);
});
