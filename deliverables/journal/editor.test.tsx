import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { journalUi } from "./editor.tsx";
import type { JournalRaw, JournalStatement } from "./schema.ts";

const statement: JournalStatement = { label: "Facture de vente", plan: "2025" };
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const first = (line: number, name: string) => field(`Écriture 1, ligne ${line}, ${name}`);
const line = (account: string, debit: string, credit: string, label = "") => ({
  account,
  label,
  debit,
  credit,
});
const sale: JournalRaw = {
  entries: [
    {
      date: "12/03/2026",
      piece: "F-128",
      lines: [line("411", "1 200", ""), line("707", "", "1 000"), line("44571", "", "200")],
    },
  ],
};

// The list is brought into view; jsdom has no view.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** The plan is fetched by the page: it is there once it suggests something. */
async function suggested(typed: string): Promise<string[]> {
  await userEvent.type(first(1, "compte"), typed);
  await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
  return screen.getAllByRole("option").map((option) => option.textContent);
}

test("date, piece, account, label and amounts are kept as typed, without the empty lines", async () => {
  const { raw } = anEditor(journalUi, { statement });
  await userEvent.type(field("Écriture 1, date"), "12/03/2026");
  await userEvent.type(field("Écriture 1, pièce"), "F-128");
  await userEvent.type(first(1, "compte"), "411");
  await userEvent.type(first(1, "libellé"), "Durand");
  await userEvent.type(first(1, "débit"), "1 200,00");
  expect(raw()).toEqual({
    entries: [{ date: "12/03/2026", piece: "F-128", lines: [line("411", "1 200,00", "", "Durand")] }],
  });
});

test("an account is found by the beginning of its number", async () => {
  anEditor(journalUi, { statement });
  const options = await suggested("445");
  expect(options[0]).toBe("445 État - Taxes sur le chiffre d’affaires");
  expect(options).toContain("44571 TVA collectée");
});

test("an account is found by words, chosen by Enter, and the next field follows", async () => {
  const { raw } = anEditor(journalUi, { statement });
  expect(await suggested("tva coll")).toEqual(["44571 TVA collectée"]);
  expect(first(1, "compte").getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{Enter}");
  expect(raw()?.entries[0]?.lines[0]?.account).toBe("44571");
  expect(document.activeElement).toBe(first(1, "libellé"));
  expect(screen.queryAllByRole("option")).toEqual([]);
});

test("arrows go through the accounts, Tab takes the one pointed at, Escape keeps what is typed", async () => {
  const { raw } = anEditor(journalUi, { statement });
  await suggested("7");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  const [, second] = screen.getAllByRole("option");
  expect(first(1, "compte").getAttribute("aria-activedescendant")).toBe(second?.id);
  await userEvent.tab();
  expect(raw()?.entries[0]?.lines[0]?.account).toBe("71");
  await userEvent.type(first(2, "compte"), "70{Escape}");
  expect(raw()?.entries[0]?.lines[1]?.account).toBe("70");
  expect(screen.queryAllByRole("option")).toEqual([]);
});

test("an account is chosen with the mouse", async () => {
  const { raw } = anEditor(journalUi, { statement });
  await suggested("banques");
  await userEvent.click(screen.getByRole("option", { name: "512 Banques" }));
  expect(raw()?.entries[0]?.lines[0]?.account).toBe("512");
});

test("the accounts are those of the paper's plan", async () => {
  const before: JournalStatement = { ...statement, plan: "2014" };
  anEditor(journalUi, { statement: before });
  expect(await suggested("cessions éléments")).toEqual(["775 Produits des cessions d’éléments d’actif"]);
});

test("the account that is typed is told by its name", async () => {
  anEditor(journalUi, { statement });
  await suggested("411");
  expect(screen.getByText("Ligne 1 · 411 Clients")).toBeDefined();
});

test("Enter goes on from field to field, and from a debit to the next line", async () => {
  anEditor(journalUi, { statement });
  await userEvent.type(field("Écriture 1, date"), "12/03{Enter}");
  expect(document.activeElement).toBe(field("Écriture 1, pièce"));
  await userEvent.type(first(1, "débit"), "1200{Enter}");
  expect(document.activeElement).toBe(first(2, "compte"));
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
  expect(document.activeElement).toBe(first(1, "crédit"));
});

test("there is always a line to write on", async () => {
  anEditor(journalUi, { statement, value: sale });
  expect(first(4, "compte").value).toBe("");
  await userEvent.type(first(4, "compte"), "512");
  expect(first(5, "compte").value).toBe("");
});

test("the balance runs with the amounts and is announced once the field is left", async () => {
  anEditor(journalUi, { statement });
  await userEvent.type(first(1, "débit"), "1200");
  expect(screen.getByText("écart de 1 200,00 € au débit")).toBeDefined();
  expect(screen.getByRole("status").textContent).toBe("");
  await userEvent.tab();
  expect(screen.getByRole("status").textContent).toMatch(/écart de .* au débit/);
  await userEvent.type(first(2, "crédit"), "1 000");
  await userEvent.type(first(3, "crédit"), "200");
  expect(screen.getByText("équilibrée")).toBeDefined();
});

test("a doubtful amount is settled under the entry, and the balance waits for it", async () => {
  const { raw } = anEditor(journalUi, { statement });
  await userEvent.type(first(1, "débit"), "1.200");
  expect(screen.getByText("un montant reste à préciser")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: /1\s200\s€/ }));
  expect(raw()?.entries[0]?.lines[0]?.debit).toMatch(/^1\s200$/);
});

test("a line is removed by its button or by Ctrl + Suppr", async () => {
  const { raw } = anEditor(journalUi, { statement, value: sale });
  await userEvent.click(screen.getByRole("button", { name: "Retirer la ligne 2 de l’écriture 1" }));
  expect(raw()?.entries[0]?.lines.map(({ account }) => account)).toEqual(["411", "44571"]);
  await userEvent.click(first(1, "libellé"));
  await userEvent.keyboard("{Control>}{Delete}{/Control}");
  expect(raw()?.entries[0]?.lines.map(({ account }) => account)).toEqual(["44571"]);
});

test("several entries are written, and one is removed", async () => {
  const { raw } = anEditor(journalUi, { statement, value: sale });
  await userEvent.click(screen.getByRole("button", { name: "Nouvelle écriture" }));
  await userEvent.type(field("Écriture 2, ligne 1, compte"), "512");
  expect(raw()?.entries.map(({ lines }) => lines.length)).toEqual([3, 1]);
  await userEvent.click(screen.getByRole("button", { name: "Retirer l’écriture 1" }));
  expect(raw()?.entries.map(({ lines }) => lines[0]?.account)).toEqual(["512"]);
});

test("once the copy is closed nothing can be changed", async () => {
  const { raw } = anEditor(journalUi, { statement, value: sale, readOnly: true });
  await userEvent.type(first(1, "compte"), "9");
  await userEvent.click(first(1, "compte"));
  await userEvent.keyboard("{Control>}{Delete}{/Control}");
  expect(raw()).toBe(sale);
  expect(screen.queryAllByRole("button")).toEqual([]);
});
