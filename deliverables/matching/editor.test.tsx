import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { matchingUi } from "./editor.tsx";
import { MatchingStatementSchema } from "./schema.ts";

const statement = {
  label: "Associez chaque document à son étape.",
  headings: ["Document", "Étape"] as [string, string],
  left: [
    { id: "devis", text: "Devis" },
    { id: "facture", text: "Facture" },
  ],
  right: [
    { id: "facturation", text: "Facturation" },
    { id: "offre", text: "Offre" },
  ],
};
const listOf = (element: string) => screen.getByRole("combobox", { name: element });

test("each element has a native list under its own name, in a group under the question", async () => {
  const { raw } = anEditor(matchingUi, { statement });
  expect(screen.getByRole("group", { name: statement.label })).toBeDefined();
  await userEvent.selectOptions(listOf("Devis"), "Offre");
  expect(raw()).toEqual({ pairs: { devis: "offre" } });
  expect(screen.getByText("1 association sur 2")).toBeDefined();
});

test("the lists are reached and changed by keyboard alone", async () => {
  anEditor(matchingUi, { statement });
  await userEvent.tab();
  expect(document.activeElement).toBe(listOf("Devis"));
  await userEvent.tab();
  expect(document.activeElement).toBe(listOf("Facture"));
});

test("an element chosen back to nothing is blank, not an empty choice", async () => {
  const { raw } = anEditor(matchingUi, { statement, value: { pairs: { devis: "offre" } } });
  await userEvent.selectOptions(listOf("Devis"), "Choisir…");
  expect(raw()).toEqual({ pairs: {} });
});

test("it is done once something is chosen in front of each element, even twice the same", async () => {
  const { raw } = anEditor(matchingUi, { statement });
  expect(matchingUi.progress(statement, raw())).toBe("blank");
  await userEvent.selectOptions(listOf("Devis"), "Offre");
  expect(matchingUi.progress(statement, raw())).toBe("partial");
  await userEvent.selectOptions(listOf("Facture"), "Offre");
  expect(matchingUi.progress(statement, raw())).toBe("done");
});

test("long elements stand in full above, under the letter that the list gives them", () => {
  const long = "Le client reçoit la marchandise et signe le bon qui l’accompagne";
  anEditor(matchingUi, {
    statement: { ...statement, right: [...statement.right, { id: "livraison", text: long }] },
  });
  expect(screen.getByRole("list").textContent).toContain(long);
  expect(screen.getAllByRole("option", { name: `C. ${long}` })).toHaveLength(2);
});

test("after the close, nothing can be chosen", () => {
  anEditor(matchingUi, { statement, value: { pairs: { devis: "offre" } }, readOnly: true });
  expect(listOf("Devis").hasAttribute("disabled")).toBe(true);
  expect(screen.getByDisplayValue("Offre")).toBeDefined();
});

test("the statement has no room for a key", () => {
  expect(MatchingStatementSchema.safeParse(statement).success).toBe(true);
  expect(MatchingStatementSchema.safeParse({ ...statement, expected: {} }).success).toBe(false);
});
