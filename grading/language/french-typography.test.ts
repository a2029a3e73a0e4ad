import fc from "fast-check";
import { expect, it } from "vitest";
import { frenchSpaces } from "./french-typography.ts";

/** Thin spaces shown as `~`, no-break spaces as `_`, so that a reader of the test sees them. */
const shown = (text: string) =>
  frenchSpaces(text)
    .replace(/\u202f/g, "~")
    .replace(/\u00a0/g, "_");

it.each([
  ["Voulez-vous dire 1,234 ou 1 234 ?", "Voulez-vous dire 1,234 ou 1~234~?"],
  ["Attention! Vraiment?", "Attention~! Vraiment~?"],
  ["lu : 1 234,56 €", "lu~: 1~234,56~€"],
  ["lu: 12€", "lu~: 12~€"],
  ["un ; deux; trois", "un~; deux~; trois"],
  ["« Banque » et «Caisse»", "«~Banque~» et «~Caisse~»"],
  ["« Quoi ? »", "«~Quoi~?~»"],
  ["40,5% ou 40,5 %", "40,5~% ou 40,5~%"],
  ["12 k€ et 3M€", "12~k€ et 3~M€"],
  ["montants en € ou en k€", "montants en~€ ou en k€"],
  ["1 234 567,89 €", "1~234~567,89~€"],
  ["1\u00a0234\u00a0€", "1~234~€"],
  ["SIREN 123 456 789", "SIREN 123~456~789"],
  ["en 2026 123 copies", "en 2026 123 copies"],
  ["0,5 123", "0,5 123"],
  ["12 34", "12 34"],
  ["copie n° 0427", "copie n°_0427"],
  ["l'annexe 2 et les annexes 3 et 4", "l'annexe_2 et les annexes_3 et 4"],
  ["Dossier 1, page 3", "Dossier_1, page_3"],
  ["à 13 h 24", "à 13_h_24"],
  ["de 8 h à 10 h", "de 8_h à 10_h"],
  ["3 h 12 restantes", "3_h_12 restantes"],
  ["dans 12 min, 45 s", "dans 12_min, 45_s"],
  ["enregistré à 10:42:07", "enregistré à 10:42:07"],
  ["voir https://exemple.fr/a?b=1:2;c ; merci", "voir https://exemple.fr/a?b=1:2;c~; merci"],
  ["«https://exemple.fr»", "«~https://exemple.fr~»"],
  ["scenario.yaml:6:2 — titre", "scenario.yaml:6:2 — titre"],
  ["la formule =SI(a>0;1;2)", "la formule =SI(a>0;1;2)"],
  ["budget!D5 est vide", "budget!D5 est vide"],
  ['{"text":"12"}', '{"text":"12"}'],
  ["a &amp; b", "a &amp; b"],
  ["Non ?!", "Non~?!"],
  ["(?)", "(?)"],
  ["dépassé (1 200 €)", "dépassé (1~200~€)"],
  ["ligne\n: suite", "ligne\n: suite"],
  ["", ""],
])("%j is set as %j", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it("setting the spaces twice changes nothing more", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."ab1230 «»;:!?%€khmins°n.,()\u202f\u00a0\n\"'&@/wp") }),
    fc
      .array(
        fc.constantFrom(
          "https://a.b?c",
          "n°",
          "annexe",
          "12",
          "234",
          "h",
          " ",
          "»",
          "«",
          ":",
          "?",
          "€",
          "&amp;",
        ),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (typed) => {
      expect(frenchSpaces(frenchSpaces(typed))).toBe(frenchSpaces(typed));
    }),
    { numRuns: 3000 },
  );
});

it("nothing but spaces changes", () => {
  const bare = (text: string) => text.replace(/[ \u00a0\u202f\u2009]/g, "");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => bare(frenchSpaces(typed)) === bare(typed)));
});
