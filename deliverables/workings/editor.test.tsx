import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { workingsUi } from "./editor.tsx";

const statement = { label: "Seuil de rentabilité", unit: "€" };

test("the result of the line in which one writes is echoed", async () => {
  const { raw } = anEditor(workingsUi, { statement });
  await userEvent.type(screen.getByLabelText("Seuil de rentabilité"), "Seuil = 60 000 / 0,4 = 150000");
  expect(screen.getByText("150\u202f000\u202f€", { collapseWhitespace: false })).toBeDefined();
  expect(raw()).toEqual({ lines: "Seuil = 60 000 / 0,4 = 150000" });
});

test("the signs that a keyboard lacks are written where the cursor stands", async () => {
  const { raw } = anEditor(workingsUi, { statement });
  const field = screen.getByLabelText("Seuil de rentabilité");
  await userEvent.type(field, "60 000");
  await userEvent.click(screen.getByRole("button", { name: "divisé par" }));
  await userEvent.keyboard("0,4");
  expect(raw()).toEqual({ lines: "60 000÷0,4" });
});

test("a doubtful result is settled in its line, the others are left", async () => {
  const { raw } = anEditor(workingsUi, { statement });
  await userEvent.type(screen.getByLabelText("Seuil de rentabilité"), "a = 1 = 1{Enter}b = 2 = 299.084");
  await userEvent.click(screen.getByRole("button", { name: "299\u202f084\u202f€" }));
  expect(raw()).toEqual({ lines: "a = 1 = 1\nb = 2 = 299\u202f084" });
});
