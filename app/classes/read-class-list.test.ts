import { expect, test } from "vitest";
import { readClassList } from "./read-class-list.ts";

const read = (text: string, present?: string[]) => {
  const { candidates, problems } = readClassList(text, present);
  return {
    candidates: candidates.map(({ displayName, group, extraTimePercent }) =>
      [displayName, group, extraTimePercent].join(" | "),
    ),
    problems: problems.map(({ line, code }) => `${line} ${code}`),
  };
};

const INES_AND_MAEL = { candidates: ["Inès Bertin |  | 0", "Maël Le Goff |  | 0"], problems: [] };

test.each([
  ["a name on each line", "Inès Bertin\nMaël LE GOFF\n"],
  ["blank lines, spaces and a Windows line end", "\r\n  BERTIN Inès\r\n\r\nLE GOFF Maël"],
  ["columns without heading", "BERTIN;Inès\nLE GOFF;Maël"],
  ["columns with their heading", "Nom;Prénom\nBERTIN;Inès\nLE GOFF;Maël"],
  [
    "heading in another order, other columns left aside",
    "Prénom;Né le;Nom\nInès;1/2/2007;Bertin\nMaël;3/4/2007;Le Goff",
  ],
  ["columns pasted from a spreadsheet", "Nom\tPrénom\nBertin\tInès\nLe Goff\tMaël"],
  ["commas", "Bertin, Inès\nLe Goff, Maël"],
  ["a column for the whole name", "Élève;Classe\nBERTIN Inès;2GPME\nLE GOFF Maël;2GPME"],
  ["a file of a spreadsheet, with its mark", "\uFEFFNom;Prénom\nBertin;Inès\nLe Goff;Maël"],
])("%s", (_, text) => {
  expect(read(text)).toEqual(INES_AND_MAEL);
});

test("groups and extra time", () => {
  const text =
    "Nom;Prénom;Groupe;Temps majoré\nRoy;Ana;A;oui\nRoy;Bao;A;33 %\nRoy;Cléo;B;non\nRoy;Dan;;\nRoy;Eva;B;50";
  expect(read(text).candidates).toEqual([
    "Ana Roy | A | 33",
    "Bao Roy | A | 33",
    "Cléo Roy | B | 0",
    "Dan Roy |  | 0",
    "Eva Roy | B | 50",
  ]);
});

test("every problem comes at its line, and the good lines are still read", () => {
  const text =
    "Nom;Prénom;Groupe;Temps majoré\nBertin;Inès\n;Maël\n\nRoy;Ana;A;beaucoup\nBERTIN;Inès\nRoy;Bao;A;120";
  expect(read(text)).toEqual({
    candidates: ["Inès Bertin |  | 0", "Inès Bertin |  | 0"],
    problems: ["3 name-incomplete", "5 extra-time-unreadable", "6 name-twice", "7 extra-time-unreadable"],
  });
});

test("a single word on its line is asked to be completed", () => {
  expect(read("Inès Bertin\nMaël").problems).toEqual(["2 name-incomplete"]);
});

test("somebody already in the class is not entered twice", () => {
  expect(read("Inès BERTIN\nMaël Le Goff", ["Inès Bertin"]).problems).toEqual(["1 name-in-class"]);
});

test.each([
  ["", "1 list-empty"],
  [" \n\n", "1 list-empty"],
  ["Nom;Prénom\n", "1 list-empty"],
  [`Nom;Prénom\n"Bertin;Inès\nLe Goff;Maël`, "3 list-unreadable"],
  [Array.from({ length: 81 }, (_, index) => `Ana Roy${index}`).join("\n"), "81 list-too-long"],
  [`Ana ${"a".repeat(100)}`, "1 text-too-long"],
])("%j is refused as a whole or at its line", (text, problem) => {
  expect(read(text).problems).toEqual([problem]);
});
