import { expect, it } from "vitest";
import { findUnit, unitAfter } from "./units.ts";

it.each([
  ["€", ["€", "EUR", "euro", "Euros"]],
  ["k€", ["k€", "K€", "milliers d’euros", "keur"]],
  ["M€", ["M€", "millions d'euros", "meur"]],
  ["%", ["%", "pour cent", "pourcent"]],
  ["points", ["points", "point", "pts", "points de pourcentage"]],
  ["jours", ["jours", "jour", "j", "j.", "jours ouvrables", "jour ouvré", "jours calendaires"]],
  ["semaines", ["semaine", "semaines", "sem."]],
  ["mois", ["mois"]],
  ["ans", ["an", "ans", "année", "années"]],
  ["h", ["h", "heure", "heures"]],
  ["min", ["min", "mn", "minutes"]],
  ["km", ["km", "kilomètres"]],
  ["m²", ["m²", "m2", "mètres carrés"]],
  ["kg", ["kg", "kilos", "kilogrammes"]],
  ["unités", ["unité", "unités", "u", "articles", "produits"]],
  ["pièces", ["pièce", "pièces", "pce"]],
  ["salariés", ["salariés", "salarié", "personnes"]],
])("%s may be written %j", (name, writings) => {
  expect(writings.map((text) => findUnit(text)?.name)).toEqual(writings.map(() => name));
});

it.each(["", "-", "zorglub", "constructor", "jour fixe"])("%j is no unit", (text) => {
  expect(findUnit(text)).toBeNull();
});

it("a French word is in the singular below 2, a sign never changes", () => {
  expect(["0", "1", "1.99", "-1.5", "01"].map((value) => unitAfter(value, "jours"))).toEqual(
    Array(5).fill("jour"),
  );
  expect(["2", "10", "-2", "11"].map((value) => unitAfter(value, "jours"))).toEqual(Array(4).fill("jours"));
  expect(unitAfter("1", "€")).toBe("€");
  expect(unitAfter("1", "j")).toBe("j");
  expect(unitAfter("1", "baguettes")).toBe("baguettes");
});
