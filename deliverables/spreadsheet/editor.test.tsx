import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync } from "@ironcalc/wasm";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { openSheet } from "./desk/open-model.ts";
import { PlainDesk } from "./desk/plain-desk.tsx";
import { readAnswer } from "./desk/snapshot.ts";
import { spreadsheetUi } from "./editor.tsx";
import type { SpreadsheetStatement } from "./schema.ts";

beforeAll(() => {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});
afterEach(cleanup);

const statement: SpreadsheetStatement = {
  label: "Facture",
  cells: [
    { cell: "A1", kind: "text", content: "Quantité" },
    { cell: "B1", kind: "data", content: "40" },
    { cell: "A2", kind: "text", content: "Total" },
    { cell: "B2", kind: "fill", content: "" },
  ],
  formats: [],
};

test("where nothing may be written any more, the sheet is a plain table of what was typed", () => {
  anEditor(spreadsheetUi, { statement, value: { cells: { B2: "=B1*25" } }, readOnly: true });
  const table = screen.getByRole("table", { name: "Facture" });
  expect(within(table).getByRole("rowheader", { name: "2" })).toBeDefined();
  expect(within(table).getByRole("cell", { name: "=B1*25" })).toBeDefined();
});

test("the page comes from the server without the grid, and says that it is on its way", () => {
  const { Editor } = spreadsheetUi;
  const html = renderToStaticMarkup(
    <Editor id="facture" statement={statement} value={null} onChange={() => undefined} readOnly={false} />,
  );
  expect(html).toContain("Ouverture du tableur…");
});

test("a sheet is done once each place to fill is filled", () => {
  expect(spreadsheetUi.progress(statement, null)).toBe("blank");
  expect(spreadsheetUi.progress(statement, { cells: { B2: "" } })).toBe("blank");
  expect(spreadsheetUi.progress(statement, { cells: { D4: "brouillon" } })).toBe("partial");
  expect(spreadsheetUi.progress(statement, { cells: { B2: "=B1" } })).toBe("done");
});

test("without the grid, a cell is read and written by its name; its value is said", async () => {
  const { model, given } = openSheet(statement, null);
  const onWrite = vi.fn();
  render(<PlainDesk id="facture" model={model} version={0} onWrite={onWrite} />);
  await userEvent.click(screen.getByText(/Tableau simple/));
  await userEvent.type(screen.getByLabelText("Cellule"), "b1");
  expect(screen.getByLabelText<HTMLInputElement>("Contenu").value).toBe("40");
  await userEvent.clear(screen.getByLabelText("Cellule"));
  await userEvent.type(screen.getByLabelText("Cellule"), "b2");
  await userEvent.type(screen.getByLabelText("Contenu"), "=B1*25");
  await userEvent.click(screen.getByRole("button", { name: "Écrire" }));
  expect(screen.getByRole("status").textContent).toBe("B2\u202f: 1000");
  expect(onWrite).toHaveBeenCalledOnce();
  expect(readAnswer(model, given).raw).toEqual({ cells: { B2: "=B1*25" } });
});

test("what is no cell is said, and nothing is written", async () => {
  const { model, given } = openSheet(statement, null);
  render(<PlainDesk id="facture" model={model} version={0} onWrite={() => undefined} />);
  await userEvent.click(screen.getByText(/Tableau simple/));
  await userEvent.type(screen.getByLabelText("Cellule"), "Total");
  await userEvent.click(screen.getByRole("button", { name: "Écrire" }));
  expect(screen.getByRole("status").textContent).toBe("Écrivez une adresse de cellule, par exemple B4.");
  expect(readAnswer(model, given).raw).toEqual({ cells: {} });
});
