import { expect, test } from "vitest";
import type { ToldFigure } from "#deliverables/define-report.ts";
import type { SheetCell } from "#schemas/sheet.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { CALENDAR_MESSAGES } from "./calendar/messages.fr.ts";
import { GANTT_MESSAGES } from "./gantt/messages.fr.ts";
import { PLANNING_MESSAGES } from "./planning/messages.fr.ts";
import { scheduleReport } from "./report.ts";
import type { GanttStatement } from "./gantt/schema.ts";
import type { PlanningStatement } from "./planning/schema.ts";

const word = (text: string): SheetCell => ({ kind: "text", text, heading: true });
const figure = (name: string, more: Partial<ToldFigure>): ToldFigure => ({
  name,
  label: null,
  state: "right",
  typed: null,
  read: null,
  expected: null,
  path: null,
  ownPath: null,
  notes: [],
  mistakes: [],
  share: null,
  ...more,
});
const ask: SheetCell = { kind: "ask", unit: "jours", choice: null, free: false };
const gantt: GanttStatement = {
  mode: "gantt",
  label: "Dessinez.",
  rows: [
    [word("Tâche"), word("Antérieures"), word("Durée"), word("Début"), word("Fin")],
    [word("A"), word("—"), word("3"), ask, ask],
    [word("B"), word("A"), word("5"), ask, ask],
  ],
  byDuration: false,
  axis: { kind: "units", first: 1, count: 8, instants: false },
};
const drawn = { cells: { D2: "1", E2: "3", D3: "3", E3: "7" } };
const rowsOf = (figures: ToldFigure[]) => {
  const chart = scheduleReport
    .tell({ statement: gantt, raw: drawn, figures })
    .find(({ kind }) => kind === "bars");
  return chart?.kind === "bars" ? chart.rows : [];
};

test("a bar that is wrong is drawn with the one that was due; a right one alone", () => {
  const figures = [
    figure("barres!D2", { expected: "1 jour" }),
    figure("barres!E2", { expected: "3 jours" }),
    figure("barres!D3", { state: "wrong", expected: "4 jours" }),
    figure("barres!E3", { state: "carried", expected: "8 jours" }),
  ];
  expect(rowsOf(figures)).toEqual([
    { text: "A", state: "juste", bar: { from: 0, to: 2 }, expected: null },
    { text: "B", state: "faux", bar: { from: 2, to: 6 }, expected: { from: 3, to: 7 } },
  ]);
});

test("while the corrigé is not published, no bar that was due is drawn; before any mark, no state", () => {
  const wrong = [figure("barres!D3", { state: "wrong" }), figure("barres!E3", { state: "carried" })];
  expect(rowsOf(wrong)[1]).toEqual({ text: "B", state: "faux", bar: { from: 2, to: 6 }, expected: null });
  expect(rowsOf([])[1]?.state).toBeNull();
});

const choose: SheetCell = { kind: "ask", unit: null, choice: ["M", "R"], free: false };
const planning: PlanningStatement = {
  mode: "planning",
  label: "Planning",
  rows: [
    [word("Personne"), word("Lundi")],
    [word("Léa"), choose],
  ],
  rules: [],
  legend: [],
};
const captions = (figures: ToldFigure[]) =>
  scheduleReport
    .tell({ statement: planning, raw: { cells: { B2: "M" } }, figures })
    .flatMap((block) => (block.kind === "grid" ? [block.caption] : []));

test("a planning that breaks a constraint is told with one that keeps them, once the corrigé is published", () => {
  const wrong = figure("semaine!B2", { state: "wrong" });
  expect(captions([{ ...wrong, expected: "R" }])).toEqual([
    "",
    "Un planning qui respecte toutes les contraintes",
  ]);
  expect(captions([wrong])).toEqual([""]);
});

test("each sentence stands alone where the corrigé is not published: without limit, reason nor skill", () => {
  const shown = {
    person: "Léa",
    slot: "le mardi",
    until: "mercredi 6 h",
    post: "M",
    task: "A",
    wrote: "9 h",
  };
  const catalogue = { ...GANTT_MESSAGES, ...CALENDAR_MESSAGES, ...PLANNING_MESSAGES };
  for (const code of Object.keys(catalogue)) {
    const said = renderMessage(catalogue, { code, params: shown });
    expect(said, code).toMatch(/^[\p{L}].*\S\.$/u);
    expect(said, code).not.toMatch(/undefined|null|\{|\(\)|, (?:au moins|au plus)/);
  }
});
