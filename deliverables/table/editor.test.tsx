import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { tableUi } from "./editor.tsx";
import type { SheetCell } from "#schemas/sheet.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const ask = (choice: string[] | null = null): SheetCell => ({
  kind: "ask",
  unit: "€",
  choice,
  free: false,
});
const statement = {
  caption: "Budget de trésorerie",
  frame: false,
  rows: [
    [word(""), word("Janvier"), word("Février"), word("Avis")],
    [word("Encaissements"), ask(), ask(), ask(["Favorable", "Défavorable"])],
    [word("Décaissements"), { kind: "given" as const, text: "800" }, ask(), word("")],
    [word("Solde"), ask(), ask(), word("")],
  ],
};
const cell = (label: string) => screen.getByLabelText(label);

test("each cell is called by its name and its headings; one line says what was read in the current one", async () => {
  const { raw } = anEditor(tableUi, { statement });
  await userEvent.type(cell("B2, Encaissements, Janvier"), "170980");
  expect(screen.getByText("170\u202f980\u202f€", { collapseWhitespace: false })).toBeDefined();
  expect(screen.getByText(/Cellule B2/)).toBeDefined();
  expect(screen.getByText("1 cellule sur 6")).toBeDefined();
  expect(raw()).toEqual({ cells: { B2: "170980" } });
});

test("Enter goes down, arrows too, over what is given", async () => {
  anEditor(tableUi, { statement });
  await userEvent.type(cell("B2, Encaissements, Janvier"), "1{Enter}");
  expect(document.activeElement).toBe(cell("B4, Solde, Janvier"));
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(cell("C4, Solde, Février"));
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(document.activeElement).toBe(cell("C2, Encaissements, Février"));
});

test("inside a figure, left and right move the cursor before they leave the cell", async () => {
  anEditor(tableUi, { statement });
  await userEvent.type(cell("C2, Encaissements, Février"), "12{ArrowLeft}");
  expect(document.activeElement).toBe(cell("C2, Encaissements, Février"));
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toBe(cell("B2, Encaissements, Janvier"));
});

test("a block of a spreadsheet is laid out from the current cell on", async () => {
  const { raw } = anEditor(tableUi, { statement });
  await userEvent.click(cell("B2, Encaissements, Janvier"));
  await userEvent.paste("1 200\t1 300\n900\t950\n300\t350\n");
  expect(raw()).toEqual({ cells: { B2: "1 200", C2: "1 300", C3: "950", B4: "300", C4: "350" } });
});

test("a doubtful figure of a cell is settled in the line under the table", async () => {
  const { raw } = anEditor(tableUi, { statement });
  await userEvent.type(cell("C3, Décaissements, Février"), "1.234");
  await userEvent.click(screen.getByRole("button", { name: "1\u202f234\u202f€" }));
  expect(raw()).toEqual({ cells: { C3: "1\u202f234" } });
});

test("a proposed answer is taken from a list; the table is done once every cell is filled", async () => {
  const { raw } = anEditor(tableUi, {
    statement,
    value: { cells: { B2: "1", C2: "2", C3: "3", B4: "4", C4: "5" } },
  });
  await userEvent.selectOptions(cell("D2, Encaissements, Avis"), "Favorable");
  expect(tableUi.progress(statement, raw())).toBe("done");
  await userEvent.clear(cell("C4, Solde, Février"));
  expect(tableUi.progress(statement, raw())).toBe("partial");
});
