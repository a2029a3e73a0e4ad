import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { SheetCell } from "#schemas/sheet.ts";
import { anEditor } from "#tests/support/an-editor.tsx";
import { scheduleUi } from "../editor.tsx";
import type { CalendarStatement } from "./schema.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });

test("a calendar asks for dates as they are written in French, and says them back", async () => {
  const calendar: CalendarStatement = {
    mode: "calendar",
    label: "Retrouvez les dates.",
    rows: [
      [word("Étape"), word("Date")],
      [word("Signature"), { kind: "given", text: "04/05/2020" }],
      [word("Rétractation"), { kind: "ask", unit: null, choice: null, free: false }],
    ],
  };
  const { raw } = anEditor(scheduleUi, { statement: calendar });
  await userEvent.type(screen.getByLabelText("B3, Rétractation, Date"), "19/5/2020");
  expect(screen.getByText(/mardi 19 mai 2020/)).toBeDefined();
  expect(raw()).toEqual({ cells: { B3: "19/5/2020" } });
});
