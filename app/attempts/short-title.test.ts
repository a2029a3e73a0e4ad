import { expect, test } from "vitest";
import { shortTitle } from "./short-title.ts";

test.each([
  ["Annexe 2 – Compte de résultat", "Compte de résultat"],
  ["Annexe 1 – Entretien avec Mme Lenoir, gérante", "Entretien"],
  ["Annexe 3 – Le chemin d’une commande spéciale, raconté", "Le chemin"],
  ["Annexe 4 – Relevé des incidents, de janvier à mars 2026", "Relevé"],
  ["Annexe A – Anticonstitutionnellement long", "Anticonstitutionnellement"],
  ["Le contexte", "Le contexte"],
])("the tab of %j says %j", (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
