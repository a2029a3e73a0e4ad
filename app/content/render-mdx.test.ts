import { describe, expect, test } from "vitest";
import { fillHoles } from "./compiled-content.ts";
import { embedImages } from "./embed-files.ts";
import { renderCsv } from "./render-csv.ts";
import { renderMdx } from "./render-mdx.server.ts";

const ca = () => "412\u202f000\u202f€";

describe("a text of a subject becomes static HTML", () => {
  test("a value is a hole, filled and escaped for each draw", async () => {
    const text = await renderMdx('Le chiffre d’affaires est de <V name="ca" unit="€" />.');
    expect(text.holes).toEqual([{ name: "ca", unit: "€", decimals: null }]);
    expect(fillHoles(text, ca)).toBe("<p>Le chiffre d’affaires est de 412\u202f000\u202f€.</p>");
    expect(fillHoles(text, () => "<script>")).toContain("&lt;script&gt;");
  });
  test("a table scrolls alone and its figures line up", async () => {
    const { html } = await renderMdx(
      "| Poste | Montant |\n|---|---|\n| Loyer | 12 000 |\n| Énergie | 8 000 |",
    );
    expect(html).toContain('<div class="scroll" role="region" tabindex="0" aria-label="Tableau">');
    expect(html).toContain('<th scope="col" class="n">Montant</th>');
    expect(html).toContain("<td>Loyer</td>");
  });
  test("a table is called by the heading above it; values line up as figures do", async () => {
    const { html } = await renderMdx(
      '## Coûts prévus\n\n| Poste | Montant | Date |\n|---|---|:---:|\n| Loyer | <V name="loyer" unit="€" /> | mai |\n| Eau | – | juin |',
    );
    expect(html).toContain('aria-label="Tableau\u202f: Coûts prévus"');
    expect(html).toContain('<th scope="col" class="n">Montant</th>');
    expect(html).toContain("<td>Loyer</td>");
    expect(html).not.toContain("text-align");
  });
  test("an address is a text, a link opens apart", async () => {
    const { html } = await renderMdx(
      "Écrire à contact@fournil.example ou voir [la loi](https://www.legifrance.gouv.fr).",
    );
    expect(html).toContain("Écrire à contact@fournil.example ou voir");
    expect(html).toContain(
      '<a href="https://www.legifrance.gouv.fr" target="_blank" rel="noopener noreferrer">la loi</a>',
    );
  });
  test("an image travels with the page that shows it", async () => {
    const { html } = await renderMdx("![Plan du magasin](documents/plan.png)");
    const files = new Map([["documents/plan.png", Uint8Array.from([1, 2, 3])]]);
    expect(embedImages(html, files)).toBe(
      '<p><img src="data:image/png;base64,AQID" alt="Plan du magasin"/></p>',
    );
    expect(() => embedImages(html, new Map())).toThrow("documents/plan.png");
  });
  test("French spaces are put in words, not in code nor in a formula", async () => {
    const { html } = await renderMdx("Combien ? « Rien » ; `a ? b` et $$x = 1$$.");
    expect(html).toContain("Combien\u202f? «\u202fRien\u202f»\u202f;");
    expect(html).toContain("<code>a ? b</code>");
    expect(html).toContain("katex");
  });
  test("a mail, a law and a dialogue are told apart", async () => {
    const { html } = await renderMdx(
      '<Mail from="A" to="B" date="2026-03-05" subject="Four">\n\nBonjour.\n\n</Mail>\n\n<Law ref="Code de commerce, article L123-22" date="2026-01-01">\n\nTexte.\n\n</Law>\n\n<Interview>\n<Said who="Mme Lenoir">\n\nOui.\n\n</Said>\n</Interview>',
    );
    expect(html).toContain("<dd>5 mars 2026</dd>");
    expect(html).toContain("Code de commerce, article L123-22, version du 1er janvier 2026");
    expect(html).toContain('<p class="who">Mme Lenoir</p>');
  });
});

describe("nothing that runs gets through", () => {
  test.each([
    "import fs from 'node:fs'",
    "export const a = (() => process.exit(1))()",
    "{process.version}",
    "<V {...globalThis} name='ca' />",
    "<script>alert(1)</script>",
    '<iframe src="https://example.org"></iframe>',
    '<Aside title="x" onClick="alert(1)">a</Aside>',
    '<Aside title="x" style="position:fixed">a</Aside>',
    "<Aside title={process.version}>a</Aside>",
    "[un lien](javascript:alert(1))",
    "![une image](data:text/html;base64,PHNjcmlwdD4=)",
    "---js\nprocess.exit(1)\n---\ntexte",
  ])("%s", async (source) => {
    const outcome = await renderMdx(source).then(
      ({ html }) => html,
      () => "refused",
    );
    // Front matter is no front matter here: what is left of it is text.
    expect(
      outcome === "refused" ||
        !/<script|<iframe|javascript:|data:|onclick|style="position|v2\d\./i.test(outcome),
    ).toBe(true);
    if (!source.startsWith("---")) expect(outcome).toBe("refused");
  });
});

test("a CSV table has a head, holes, and figures that line up", () => {
  const source = {
    file: "documents/2.csv",
    text: "Poste;Montant (€)\nVentes;{{ca}}\nLoyer;12 000",
    firstLine: 1,
  };
  const text = renderCsv(source, "Annexe 2");
  expect(text.holes).toEqual([{ name: "ca", unit: null, decimals: null }]);
  expect(fillHoles(text, () => "412 000")).toContain('<td class="n">412 000</td>');
  expect(text.html).toContain('<th scope="col" class="n">Montant (€)</th>');
});
