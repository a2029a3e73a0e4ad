import { compileCarry, compileMistakes } from "#grading/compile-figure.ts";
import type { Sharing, SharingCell } from "#grading/cell-shares.ts";
import type { AnswerCompiler, Template } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import { cellName } from "#grading/language/cell-address.ts";
import { matchDay } from "#grading/match-scalar.ts";
import type { Quantity } from "#grading/quantity.ts";
import { delayFormula, delayOf, faultyDates, type DelayFault, type FaultyDate } from "./delay-formulas.ts";
import type { Calendar, CalendarStep, DayCount } from "./schema.ts";

/** A date of a procedure once its formula is made. */
export interface CalendarDate extends SharingCell {
  figure: Quantity;
  says: Template;
  /** Its cell: B2 for the first step. */
  cell: string;
  /** The days of its delay; null where it is no delay. */
  counts: DayCount | null;
  faults: readonly { fault: DelayFault; counted: DayCount | null; key: KeyFormula }[];
}

const DATE_COLUMN = 1;

/** Declares the dates of a procedure: each step is a figure under its own id, from which later steps run. */
export function compileCalendar(authored: Calendar, compiler: AnswerCompiler): CalendarDate[] {
  const dates = authored.steps.map((step, index) => compileStep(authored, { step, index }, compiler));
  if (dates.every(({ figure }) => !figure.asked))
    compiler.problem("problem", ["steps"], "calendar-asks-nothing");
  return dates;
}

function compileStep(
  authored: Calendar,
  { step, index }: { step: CalendarStep; index: number },
  compiler: AnswerCompiler,
): CalendarDate {
  const path = ["steps", index];
  const { says, shown = false } = step;
  const delay = delayOf(step, authored.holidays);
  if ((step.on === undefined) === (delay === null)) compiler.problem("problem", path, "calendar-on-or-after");
  if (delay && (delay.days === null) === (delay.months === null))
    compiler.problem("problem", path, "calendar-days-or-months");
  const [at, source] = delay ? ["after", delayFormula(delay)] : ["on", step.on ?? ""];
  const key = compiler.expected([...path, at], source, { kind: "day" });
  if (shown) compiler.shown([...path, at], key);
  const tolerance = Number.parseInt(authored.tolerance ?? "0", 10);
  const figure = compiler.quantity(path, {
    name: step.id,
    label: says,
    key,
    asked: !shown,
    carry: compileCarry(authored.carry, compiler),
    given:
      step.given === undefined ? null : compiler.expected([...path, "given"], step.given, { kind: "day" }),
    mistakes: compileMistakes(step.mistakes, compiler, [...path, "mistakes"], "day"),
    match: ({ value }, expected) => matchDay(value, expected, tolerance),
  });
  const compileFault = ({ fault, counted, formula }: FaultyDate) => ({
    fault,
    counted,
    key: compiler.expected([...path, "after"], formula),
  });
  return {
    figure,
    copies: false,
    says: compiler.text([...path, "says"], says),
    cell: cellName(DATE_COLUMN, index + 1),
    counts: delay && delay.months === null ? delay.counts : null,
    faults: delay && !shown ? faultyDates(delay).map(compileFault) : [],
  };
}

/** How the dates share the points: each has those that its author wrote, else equal parts. */
export function shareCalendar(
  { steps, points }: Calendar,
  dates: readonly CalendarDate[],
  compiler: AnswerCompiler,
): Sharing {
  const asked = dates.flatMap((date, index) =>
    date.figure.asked ? [{ date, points: steps[index]?.points }] : [],
  );
  const written = asked.flatMap((one) => (one.points === undefined ? [] : [one.points]));
  const sum = written.reduce((total, one) => total + one, 0);
  if (written.length > 0 && written.length < asked.length)
    compiler.problem("problem", ["steps"], "journal-points-missing", { what: "étapes" });
  else if (written.length > 0 && sum !== points)
    compiler.problem("problem", ["steps"], "steps-sum", { sum: sum / 100, points: points / 100 });
  const equal = new D(points).div(Math.max(asked.length, 1));
  const groups = asked.map((one) => ({
    points: one.points === undefined ? equal : new D(one.points),
    cells: [one.date],
    all: false,
  }));
  return { kind: "groups", groups };
}
