import fc from "fast-check";
import { expect, it } from "vitest";
import { foldName } from "#schemas/fold-name.ts";
import { foldText } from "./fold-text.ts";

it.each([
  ["Banque", "banque"],
  ["  BANQUE  ", "banque"],
  ["Échéancier", "echeancier"],
  ["Main d’œuvre", "main d'oeuvre"],
  ["main d'oeuvre", "main d'oeuvre"],
  ["Curriculum vitæ", "curriculum vitae"],
  ["« Banque »", "banque"],
  ["“Banque”.", "banque"],
  ["(banque)", "banque"],
  ["- Banque ;", "banque"],
  ["• Banque", "banque"],
  ["compte\u00a0512\u202f!", "compte 512"],
  ["besoin  en\tfonds\nde roulement", "besoin en fonds de roulement"],
  ["chiffre d’affaires", "chiffre d'affaires"],
  ["L. 1234–5", "l. 1234-5"],
  ["20 %", "20 %"],
  ["-5 %", "-5 %"],
  ["12 €", "12 €"],
  ["e\u0301te\u0301", "ete"],
  ["", ""],
  ["…", ""],
])("%j is compared as %j", (typed, folded) => {
  expect(foldText(typed)).toBe(folded);
});

it.each([
  ["Coût_Unitaire", "cout_unitaire"],
  ["TAUX", "taux"],
  ["œuvres", "oeuvres"],
  ["budget!D5", "budget!d5"],
])("the name %j is %j", (typed, folded) => {
  expect(foldName(typed)).toBe(folded);
});

it("folding twice folds no more", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, (typed) => {
      expect(foldText(foldText(typed))).toBe(foldText(typed));
      expect(foldName(foldName(typed))).toBe(foldName(typed));
    }),
    { numRuns: 2000 },
  );
});

it("a very long run of marks is folded at once", () => {
  const started = performance.now();
  expect(foldText(`a${".".repeat(200_000)}b`)).toHaveLength(200_002);
  expect(performance.now() - started).toBeLessThan(1000);
});
