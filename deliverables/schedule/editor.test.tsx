import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { SheetCell } from "#schemas/sheet.ts";
import { anEditor } from "#tests/support/an-editor.tsx";
import { scheduleUi } from "./editor.tsx";
import { ScheduleStatementSchema } from "./schema.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const ask: SheetCell = { kind: "ask", unit: "jours", choice: null, free: false };
const statement = {
  mode: "mpm" as const,
  label: "Ordonnancez le projet.",
  rows: [
    [word("Tâche"), word("Durée (jours)"), word("Début au plus tôt")],
    [word("A – Choix du local"), { kind: "given" as const, text: "3" }, ask],
    [word("B"), { kind: "given" as const, text: "5" }, ask],
  ],
  critical: [
    { id: "A", text: "A – Choix du local" },
    { id: "B", text: "B" },
  ],
};
const cell = (name: string) => screen.getByLabelText(name);

test("each date is typed in its cell, called by its task and its column, and read back", async () => {
  const { raw } = anEditor(scheduleUi, { statement });
  await userEvent.type(cell("C2, A – Choix du local, Début au plus tôt"), "0{Enter}");
  expect(document.activeElement).toBe(cell("C3, B, Début au plus tôt"));
  await userEvent.keyboard("3 jours");
  expect(raw()).toEqual({ cells: { C2: "0", C3: "3 jours" }, critical: [] });
  expect(screen.getByText("2 cellules sur 2")).toBeDefined();
});

test("critical tasks are ticked by keyboard, in the order of the table whatever the order of the ticks", async () => {
  const { raw } = anEditor(scheduleUi, { statement });
  const tasks = screen.getByRole("group", { name: "Tâches critiques" });
  expect(tasks).toBeDefined();
  screen.getByRole("checkbox", { name: "B" }).focus();
  await userEvent.keyboard(" ");
  await userEvent.click(screen.getByRole("checkbox", { name: "A – Choix du local" }));
  expect(raw()).toEqual({ cells: {}, critical: ["A", "B"] });
  await userEvent.keyboard(" ");
  expect(raw()).toEqual({ cells: {}, critical: ["B"] });
});

test("it is done once every cell is filled and a path is ticked", () => {
  const progress = (cells: Record<string, string>, critical: string[]) =>
    scheduleUi.progress(statement, { cells, critical });
  expect(scheduleUi.progress(statement, null)).toBe("blank");
  expect(progress({}, ["A"])).toBe("partial");
  expect(progress({ C2: "0", C3: "3" }, [])).toBe("partial");
  expect(progress({ C2: "0" }, ["A"])).toBe("partial");
  expect(progress({ C2: "0", C3: "3" }, ["A", "B"])).toBe("done");
});

test("without critical tasks, the table alone is asked", () => {
  const alone = { ...statement, critical: null };
  anEditor(scheduleUi, { statement: alone });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(scheduleUi.progress(alone, { cells: { C2: "0", C3: "3" }, critical: [] })).toBe("done");
});

test("after the close, nothing can be typed nor ticked", () => {
  anEditor(scheduleUi, { statement, value: { cells: { C2: "0" }, critical: ["A"] }, readOnly: true });
  expect(cell("C2, A – Choix du local, Début au plus tôt").hasAttribute("readonly")).toBe(true);
  expect(screen.getByRole("checkbox", { name: "A – Choix du local" }).hasAttribute("disabled")).toBe(true);
});

test("the statement has no room for a key", () => {
  expect(ScheduleStatementSchema.safeParse(statement).success).toBe(true);
  expect(ScheduleStatementSchema.safeParse({ ...statement, expected: {} }).success).toBe(false);
});
