import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { amountUi } from "./editor.tsx";

const statement = {
  label: "Marge de sécurité",
  unit: "€",
  asksUnit: false,
  accounting: false,
  workings: false,
};

test("what was read of a figure is said under it as it is typed", async () => {
  const { raw } = anEditor(amountUi, { statement });
  await userEvent.type(screen.getByLabelText("Marge de sécurité"), "1234,5");
  expect(screen.getByText("1\u202f234,5\u202f€", { collapseWhitespace: false })).toBeDefined();
  expect(raw()).toBe("1234,5");
});

test("a doubtful figure gets a question with two answers, and the answer writes a text without doubt", async () => {
  const { raw } = anEditor(amountUi, { statement });
  const field = screen.getByLabelText("Marge de sécurité");
  await userEvent.type(field, "112.916");
  expect(screen.getByText("Voulez-vous dire")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "112\u202f916\u202f€" }));
  expect(raw()).toBe("112\u202f916");
  expect(screen.queryByText("Voulez-vous dire")).toBeNull();
});

test("with a detail asked, the figure and its detail are kept together", async () => {
  const { raw } = anEditor(amountUi, { statement: { ...statement, workings: true } });
  await userEvent.type(screen.getByLabelText("Marge de sécurité"), "12");
  await userEvent.type(screen.getByLabelText("Détail du calcul"), "6 × 2");
  expect(raw()).toEqual({ value: "12", workings: "6 × 2" });
  expect(amountUi.progress({ ...statement, workings: true }, raw())).toBe("done");
});

test.each([
  [null, "blank"],
  ["  ", "blank"],
  ["12", "done"],
  ["néant", "done"],
  ["1.234", "partial"],
  ["douze", "partial"],
] as const)("%j counts as %s", (raw, progress) => {
  expect(amountUi.progress(statement, raw)).toBe(progress);
});

test("after the close nothing can be typed, and no question is asked", () => {
  anEditor(amountUi, { statement, value: "1.234", readOnly: true });
  expect(screen.getByLabelText("Marge de sécurité")).toHaveProperty("readOnly", true);
  expect(screen.queryByRole("button")).toBeNull();
});
