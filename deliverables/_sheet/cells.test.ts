import { expect, test } from "vitest";
import type { Sheet, SheetCell } from "#schemas/sheet.ts";
import { askedCells, neighbour, withBlock, withCell } from "./cells.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const given = (text: string): SheetCell => ({ kind: "given", text });
const ask = (choice: string[] | null = null): SheetCell => ({
  kind: "ask",
  unit: "€",
  choice,
  free: false,
});

/** Encaissements à remplir ; décaissements de janvier donnés. */
const budget: Sheet = {
  rows: [
    [word(""), word("Janvier"), word("Février"), word("Avis")],
    [word("Encaissements"), ask(), ask(), ask(["Favorable", "Défavorable"])],
    [word("Décaissements"), given("800"), ask(), ask(["Favorable", "Défavorable"])],
    [word("Solde"), ask(), ask(), given("")],
  ],
};

test("the cells to fill are named as in a spreadsheet, row after row", () => {
  expect([...askedCells(budget).keys()]).toEqual(["B2", "C2", "D2", "C3", "D3", "B4", "C4"]);
});

test("the keyboard passes over what is given", () => {
  expect(neighbour(budget, "B2", "down")).toBe("B4");
  expect(neighbour(budget, "C3", "left")).toBeNull();
  expect(neighbour(budget, "C4", "right")).toBeNull();
  expect(neighbour(budget, "C3", "right")).toBe("D3");
  expect(neighbour(budget, "B2", "up")).toBeNull();
});

test("an emptied cell is blank again", () => {
  expect(withCell(withCell({}, "B2", "12"), "B2", "")).toEqual({});
});

test("a block copied from a spreadsheet fills the cells it covers, and nothing else", () => {
  const block = "1 200\t1 300\tFavorable\n900\t950\tPeut-être\n300\t350\r\n";
  expect(withBlock(budget, { D3: "Défavorable" }, { from: "B2", block })).toEqual({
    B2: "1 200",
    C2: "1 300",
    D2: "Favorable",
    C3: "950",
    D3: "Défavorable",
    B4: "300",
    C4: "350",
  });
});
