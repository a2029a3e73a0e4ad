import { expect, test } from "vitest";
import { answerSchema } from "#deliverables/registry.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { aFolder, scenarioYaml } from "#tests/support/a-folder.ts";
import { compileContent } from "./compile-content.server.ts";

const DOCUMENTS = `documents:
  - {id: plan, title: "Annexe 1 – Plan", file: documents/plan.svg, alt: "Le magasin et sa réserve"}
  - {id: devis, title: "Annexe 2 – Devis", file: documents/devis.pdf}
  - {id: couts, title: "Annexe 3 – Coûts", file: documents/couts.csv}
`;

test("every text of a case study is compiled under its id, files go along", async () => {
  const files = aFolder({
    "scenario.yaml": scenarioYaml({}).replace("documents: []\n", DOCUMENTS),
    "context.mdx": 'Un chiffre d’affaires de <V name="ca" unit="€" />.\n',
    "documents/plan.svg": "<svg/>",
    "documents/devis.pdf": "%PDF",
    "documents/couts.csv": "Poste;Montant\nLoyer;{{ca €}}\n",
  });
  const { source, problems } = readScenario({ id: "essai", files, answerSchema });
  expect(problems).toEqual([]);
  if (source === null) throw new Error("the folder does not read");
  const content = await compileContent(source, files);
  expect(content.context?.holes).toEqual([{ name: "ca", unit: "€", decimals: null }]);
  expect(content.corrige).toBeNull();
  expect(content.statements.t1?.html).toBe("<p><strong>Calculez</strong> le taux.</p>");
  expect(content.documents.plan?.html).toBe(
    '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="Le magasin et sa réserve"/>',
  );
  expect(content.documents.devis?.html).toContain('download="Annexe 2 – Devis.pdf"');
  expect(content.documents.couts?.html).toContain('aria-label="Annexe\u00a03 – Coûts"');
});
