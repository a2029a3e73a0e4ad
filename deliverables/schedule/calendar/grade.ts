import type { Sharing } from "#grading/cell-shares.ts";
import type { AnswerCompiler, Graded, Grading, Template } from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import type { Value } from "#grading/formulas/value.ts";
import { gradeCells } from "#grading/grade-cells.ts";
import { comparable } from "#grading/judge.ts";
import { matchDay } from "#grading/match-scalar.ts";
import { readDayFigure } from "#grading/read-day-near.ts";
import type { Read } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { Finding } from "#schemas/grading.ts";
import type { SheetCell } from "#schemas/sheet.ts";
import { codeOf } from "../code-of-cells.ts";
import { defineMode } from "../define-mode.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import { withNotes } from "../with-notes.ts";
import { compileCalendar, shareCalendar, type CalendarDate } from "./compile.ts";
import type { Calendar } from "./schema.ts";

interface CalendarKey {
  authored: Calendar;
  label: Template;
  dates: readonly CalendarDate[];
  asked: readonly CalendarDate[];
  sharing: Sharing;
}

/** The dates of a procedure, each carried from the candidate's own earlier ones. */
export const calendar = defineMode({
  compile: (authored: Calendar, compiler: AnswerCompiler): CalendarKey => {
    const dates = compileCalendar(authored, compiler);
    return {
      authored,
      label: compiler.text(["label"], authored.label ?? authored.id),
      dates,
      asked: dates.filter(({ figure }) => figure.asked),
      sharing: shareCalendar(authored, dates, compiler),
    };
  },
  state: ({ label, dates }: CalendarKey, world: World) => ({
    mode: "calendar" as const,
    label: label.fill(world),
    rows: [
      [heading(scheduleWord("step")), heading(scheduleWord("date"))],
      ...dates.map((date) => [heading(date.says.fill(world)), dateCell(date, world)]),
    ],
  }),
  read: ({ asked }: CalendarKey, raw: ScheduleRaw, grading: Grading): ReadonlyMap<string, Read> =>
    new Map(
      asked.map(({ figure, cell }) => [figure.name, readDayFigure(figure, raw.cells[cell] ?? "", grading)]),
    ),
  solve: ({ asked }: CalendarKey, valueOf: (name: string) => Value): ScheduleRaw => ({
    cells: Object.fromEntries(
      asked.map(({ figure, cell }) => [cell, formatQuantity(figure, valueOf(figure.name))]),
    ),
  }),
  grade: ({ authored, asked, sharing }: CalendarKey, raw: ScheduleRaw | null, grading: Grading): Graded => {
    const graded = gradeCells({ cells: asked, sharing, max: authored.points, raw, grading, code: codeOf });
    return withNotes(graded, asked, (date) => faultOf(date, grading));
  },
});

const heading = (text: string): SheetCell => ({ kind: "text", text, heading: true });

const dateCell = ({ figure }: CalendarDate, world: World): SheetCell =>
  figure.asked
    ? { kind: "ask", unit: null, choice: null, free: false }
    : { kind: "given", text: formatQuantity(figure, world.expected(figure)) };

/** The usual fault that gives the date that was written, from the scenario's dates or from the copy's own. */
function faultOf({ figure, faults, counts }: CalendarDate, grading: Grading): Finding[] {
  const verdict = grading.judge(figure.name);
  if (verdict.state !== "wrong" || verdict.mistake || verdict.read.status !== "read") return [];
  const [{ value }] = verdict.read.values;
  const gives = (world: World) => (fault: CalendarDate["faults"][number]) => {
    const wrong = comparable(world.evaluate(fault.key));
    return wrong !== null && matchDay(value, wrong, 0) !== null;
  };
  const found = faults.find(gives(grading.own)) ?? faults.find(gives(grading.carried));
  if (!found) return [];
  const params: Finding["params"] = found.counted ? { counted: found.counted, due: counts ?? "" } : {};
  return [{ code: found.fault, points: 0, params }];
}
