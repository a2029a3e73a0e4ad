import { expect, test } from "vitest";
import { readMdx } from "./mdx-document.ts";
import { MDX_MESSAGES } from "./mdx-messages.fr.ts";

const read = (text: string) => readMdx({ file: "context.mdx", text, firstLine: 1 });

test("un texte ordinaire est lu sans un mot, ses valeurs et ses images relevées", () => {
  const { problems, values, images } = read(
    '## Ventes\n\nElles atteignent **<V name="ca" unit="€" decimals="2" />** ; écrire à contact@fournil.example.\n\n![Le plan](documents/plan.png)\n',
  );
  expect(problems).toEqual([]);
  expect(values).toMatchObject([
    {
      name: "ca",
      at: { line: 3, column: 20 },
      around: "Elles atteignent  ; écrire à contact@fournil.example.",
    },
  ]);
  expect(images).toMatchObject([{ url: "documents/plan.png", at: { line: 5 } }]);
});

/** A text, the code of what is said of it, the line on which it is shown. */
test.each([
  ["import fs from 'node:fs'", "mdx-import", 1],
  ["export const a = (() => process.exit(1))()", "mdx-import", 1],
  ["import de marchandises en hausse", "mdx-import", 1],
  ["Bonjour {process.version}", "mdx-expression", 1],
  ['<V {...globalThis} name="ca" />', "mdx-spread", 1],
  ["Un\n\n<script>alert(1)</script>", "mdx-unknown-component", 3],
  ['<Aside title="x" onClick="alert(1)">a</Aside>', "mdx-forbidden-attribute", 1],
  ['<Aside title="x" style="position:fixed">a</Aside>', "mdx-forbidden-attribute", 1],
  ["<Aside title={process.version}>a</Aside>", "mdx-attribute-value", 1],
  ["[un lien](javascript:alert(1))", "mdx-url", 1],
  ["[un lien][1]\n\n[1]: data:text/html,x", "mdx-url", 3],
  ["![une image](data:text/html;base64,PHNj)", "mdx-image-file", 1],
  ["![une image](../autre/plan.png)", "mdx-image-file", 1],
  ["![une image](https://exemple.fr/plan.png)", "mdx-image-file", 1],
  ["Un CA de {{ca €}}", "placeholder-in-mdx", 1],
  ["Un CA de {{ca}}", "placeholder-in-mdx", 1],
  ["Un CA de {ca", "mdx-brace", 1],
  ["Un CA <10 000", "mdx-less-than", 1],
  ["Ligne\n\n<Interview>\n\nOui.", "mdx-tag-not-closed", 3],
  ['<V nom="ca" />', "mdx-unknown-attribute", 1],
  ['<V unit="€" />', "mdx-missing-attribute", 1],
  ['<V name="ca" decimals="deux" />', "mdx-decimals", 1],
  ['<V name="2ca" />', "mdx-value-name", 1],
  ['<V name="ca">x</V>', "mdx-component-not-empty", 1],
  ['<Aside title="x" />', "mdx-empty-component", 1],
  ["# Titre", "mdx-heading-title", 1],
  ["## Titre\n\n#### Sous-titre", "mdx-heading-skipped", 3],
  ["![](documents/plan.png)", "mdx-image-without-alt", 1],
  ["| a | b |\n|---|---|\n| 1 |", "mdx-table-row", 1],
  ["Texte[^1]\n\n[^1]: note", "mdx-footnote", 3],
  ["- [ ] fait", "mdx-checkbox", 1],
  ['$$\nx = <V name="ca" />\n$$', "mdx-value-in-math", 1],
  ["$$\n\\frac{a\n$$", "mdx-math", 1],
  ["Soit $$coût = 2$$", "mdx-math", 1],
])("« %s » est refusé et montré : %s", (text, code, line) => {
  const { problems } = read(text);
  expect(problems.map((one) => [one.code, one.at.line])).toContainEqual([code, line]);
  expect(Object.keys(MDX_MESSAGES)).toContain(code);
});

test("un montant en dollars, une comparaison espacée, un commentaire et une formule restent ce qu'ils sont", () => {
  expect(read("De 5 $ à 10 $, si x < 3. {/* note */}\n\n$$\\text{coût} = 2$$\n").problems).toEqual([]);
});

test("toutes les lignes qui ne se lisent pas sont dites en une fois", () => {
  const { problems } = read("Un <1\n\nDeux {a\n\nTrois.\n");
  expect(problems.map(({ at }) => at.line)).toEqual([1, 3]);
});

test("le nom du composant le plus proche est proposé", () => {
  expect(read('<Maile from="a" to="b">x</Maile>').problems[0]?.params).toMatchObject({
    component: "Maile",
    near: "Mail",
  });
});
