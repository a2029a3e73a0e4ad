import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { SheetCell } from "#schemas/sheet.ts";
import { anEditor } from "#tests/support/an-editor.tsx";
import { scheduleUi } from "../editor.tsx";
import { ScheduleStatementSchema } from "../schema.ts";
import type { PlanningStatement } from "./schema.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const choose: SheetCell = { kind: "ask", unit: null, choice: ["M", "R"], free: false };
const planning: PlanningStatement = {
  mode: "planning",
  label: "Construisez le planning.",
  rows: [
    [word("Personne"), word("Lundi"), word("Mardi")],
    [word("Léa"), choose, choose],
  ],
  rules: ["Deux personnes le matin"],
  legend: ["M : Matin, de 6 h à 13 h"],
};

test("a post is chosen in each cell, called by its person and its slot", async () => {
  const { raw } = anEditor(scheduleUi, { statement: planning });
  const cell = screen.getByRole("combobox", { name: "C2, Léa, Mardi" });
  await userEvent.selectOptions(cell, "R");
  expect(raw()).toEqual({ cells: { C2: "R" } });
  expect(scheduleUi.progress(planning, raw())).toBe("partial");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "B2, Léa, Lundi" }), "M");
  expect(scheduleUi.progress(planning, raw())).toBe("done");
});

test("the constraints that are shown and what the posts mean stand above the grid", () => {
  anEditor(scheduleUi, { statement: planning });
  expect(screen.getByRole("region", { name: "Contraintes à respecter" }).textContent).toContain(
    "Deux personnes",
  );
  expect(screen.getByText(/Matin, de 6\sh à 13\sh/)).toBeDefined();
});

test("the statements have no room for a key", () => {
  expect(ScheduleStatementSchema.safeParse(planning).success).toBe(true);
  expect(ScheduleStatementSchema.safeParse({ ...planning, solution: {} }).success).toBe(false);
});
