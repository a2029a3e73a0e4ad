import { expect, test } from "vitest";
import { findInAnnexes, markHits } from "./find-in-annexes.ts";

const document = (id: string, html: string) => ({ id, title: id, short: id, html });
const annexes = [
  document("entretien", "<p>La <strong>part variable</strong> de l’énergie : variable ou non ?</p>"),
  document("resultat", "<table><tr><th>Élément</th><td>1 648 €</td></tr></table>"),
];

test("words are found in every annexe, whatever their accents and case", () => {
  expect(findInAnnexes(annexes, "VARIABLE")).toEqual([
    { documentId: "entretien", index: 0 },
    { documentId: "entretien", index: 1 },
  ]);
  expect(findInAnnexes(annexes, "element")).toEqual([{ documentId: "resultat", index: 0 }]);
  expect(findInAnnexes(annexes, "l'energie")).toHaveLength(1);
});

test("a figure is found whatever the space that was typed in it", () => {
  const spaced = [document("resultat", "<td>1\u202f648\u202f€</td>")];
  expect(findInAnnexes(spaced, "1 648 €")).toHaveLength(1);
});

test("an empty search finds nothing, and tags are no text", () => {
  expect(findInAnnexes(annexes, "  ")).toEqual([]);
  expect(findInAnnexes(annexes, "strong")).toEqual([]);
});

test("what is found is marked, the current place set apart", () => {
  expect(markHits("<p>variable et <b>Variable</b></p>", "variable", 1)).toBe(
    '<p><mark>variable</mark> et <b><mark data-current="">Variable</mark></b></p>',
  );
});

test("text that looks like a tag stays text", () => {
  expect(markHits("<p>a &lt;b&gt; variable</p>", "variable", null)).toBe(
    "<p>a &lt;b&gt; <mark>variable</mark></p>",
  );
});
