import { expect, test } from "vitest";
import { byFamilyName, displayName, readPersonName } from "./person-name.ts";

test.each([
  ["Inès Bertin", "Inès", "Bertin"],
  ["BERTIN Inès", "Inès", "Bertin"],
  ["Inès BERTIN", "Inès", "Bertin"],
  ["  LE GOFF   Maël ", "Maël", "Le Goff"],
  ["Jean-Baptiste D'ALMEIDA-ROY", "Jean-Baptiste", "D'Almeida-Roy"],
  ["Marie Le Goff", "Marie", "Le Goff"],
  ["INÈS BERTIN", "Inès", "Bertin"],
  ["Élodie NGUYỄN", "Élodie", "Nguyễn"],
])("« %s » is %s, of the family %s", (line, first, last) => {
  expect(readPersonName(line)).toEqual({ first, last });
});

test.each(["Inès", "", "   "])("« %s » alone is no name", (line) => {
  expect(readPersonName(line)).toBeNull();
});

test("a name in two columns is shown without the capitals of the list", () => {
  expect(displayName({ first: "Inès", last: "LE GOFF" })).toBe("Inès Le Goff");
  expect(displayName({ first: "Sean", last: "McAllan" })).toBe("Sean McAllan");
});

test("a class is in the order of family names, accents as French dictionaries put them", () => {
  const names = ["Zoé Martin", "Adam Étienne", "Inès Bertin", "Noé Estève", "Abel Martin"];
  expect(names.sort(byFamilyName)).toEqual([
    "Inès Bertin",
    "Noé Estève",
    "Adam Étienne",
    "Abel Martin",
    "Zoé Martin",
  ]);
});
