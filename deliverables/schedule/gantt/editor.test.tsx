import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { SheetCell } from "#schemas/sheet.ts";
import { anEditor } from "#tests/support/an-editor.tsx";
import { scheduleUi } from "../editor.tsx";
import { ScheduleStatementSchema } from "../schema.ts";
import type { GanttStatement } from "./schema.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const ask: SheetCell = { kind: "ask", unit: "jours", choice: null, free: false };
const given = (text: string): SheetCell => ({ kind: "given", text });
const statement: GanttStatement = {
  mode: "gantt",
  label: "Dessinez le projet.",
  rows: [
    [word("Tâche"), word("Antérieures"), word("Durée (jours)"), word("Début"), word("Fin")],
    [word("A – Local"), word("—"), given("3"), ask, ask],
    [word("B – Travaux"), word("A"), given("5"), ask, ask],
  ],
  byDuration: false,
  axis: { kind: "units", first: 1, count: 8, instants: false },
};

/** The bars that are drawn, by where they start and how wide they are, in units. */
const bars = () =>
  [...document.querySelectorAll("svg rect")].map((bar) => {
    const number = (name: string) => Number(bar.getAttribute(name));
    return `${Math.floor(number("x") / 24) + 1}+${Math.ceil(number("width") / 24)}`;
  });

test("a bar is drawn from its start and its end, which are typed by keyboard alone", async () => {
  const { raw } = anEditor(scheduleUi, { statement });
  await userEvent.type(screen.getByLabelText("D3, B – Travaux, Début"), "4");
  expect(bars()).toEqual([]);
  await userEvent.keyboard("{ArrowRight}8 j");
  expect(raw()).toEqual({ cells: { D3: "4", E3: "8 j" } });
  expect(bars()).toEqual(["4+5"]);
});

test("nothing is drawn of an end before its start, nor out of the chart", () => {
  const value = { cells: { D2: "5", E2: "4", D3: "0", E3: "3" } };
  anEditor(scheduleUi, { statement, value });
  expect(bars()).toEqual([]);
});

test("by instants, a bar stops where it ends; by its duration, it has as many units", () => {
  const instants = { ...statement, axis: { kind: "units" as const, first: 0, count: 8, instants: true } };
  anEditor(scheduleUi, { statement: instants, value: { cells: { D3: "3", E3: "8" } } });
  expect(bars()).toEqual(["4+5"]);
});

test("in dates, days without their year are those of the chart", () => {
  const days = ["2026-03-26", "2026-03-27", "2026-03-30", "2026-03-31"];
  const dated = { ...statement, axis: { kind: "days" as const, days } };
  anEditor(scheduleUi, { statement: dated, value: { cells: { D3: "27/03", E3: "31 mars 2026" } } });
  expect(bars()).toEqual(["2+3"]);
});

test("a bar drawn with the mouse writes its start and its end; after the close, nothing", () => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ left: 0, width: 192 } as DOMRect);
  Element.prototype.setPointerCapture = vi.fn();
  const { raw } = anEditor(scheduleUi, { statement });
  const track = document.querySelectorAll("td [aria-hidden] svg")[1] as Element;
  const at = (unit: number) => ({ clientX: unit * 24 - 12, button: 0, pointerType: "mouse" });
  fireEvent.pointerDown(track, at(4));
  fireEvent.pointerMove(track, at(8));
  fireEvent.pointerUp(track, at(8));
  fireEvent.pointerMove(track, at(2));
  expect(raw()).toEqual({ cells: { D3: "4", E3: "8" } });
  vi.restoreAllMocks();
});

test("it is done once every bar is written; its statement has no room for a key", () => {
  const cells = { D2: "1", E2: "3", D3: "4" };
  expect(scheduleUi.progress(statement, { cells })).toBe("partial");
  expect(scheduleUi.progress(statement, { cells: { ...cells, E3: "8" } })).toBe("done");
  expect(ScheduleStatementSchema.safeParse(statement).success).toBe(true);
  expect(ScheduleStatementSchema.safeParse({ ...statement, sharing: [] }).success).toBe(false);
});
