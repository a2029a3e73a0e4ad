import { D } from "#grading/formulas/decimal.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import type { Finding } from "#schemas/grading.ts";
import type { Bar, BarCell } from "./compile.ts";
import { cellsOf, serialOf, type BarCourt } from "./judge-bars.ts";

const said = (code: string, params: Finding["params"] = {}): Finding => ({ code, points: 0, params });

/**
 * What is wrong with a bar, in words: it starts before those before it end, too late, on a day of rest; it is too short
 * or too long. Nothing where its cell is not wrong.
 */
export function barFaults(cell: BarCell, bars: readonly Bar[], court: BarCourt): Finding[] {
  const verdict = court.judge(cell.figure.name);
  const bar = bars.find((one) => cellsOf(one).includes(cell));
  if (!bar || verdict.state !== "wrong" || verdict.read.status !== "read") return [];
  return cell.part === "start" ? startFault(bar, court) : lengthFault(bar, court);
}

/** All is said of the chart as it was drawn: what is blank in it stands where it should. */
function startFault(bar: Bar, court: BarCourt): Finding[] {
  const drawn = court.carried;
  const number = (key: Bar["worked"]) => serialOf(drawn.evaluate(key));
  const at = serialOf(drawn.valueOf(bar.start.figure.name));
  const due = serialOf(drawn.expected(bar.start.figure));
  if (!at || !due) return [];
  if (!number(bar.worked)?.eq(at)) return [said("bar-day-of-rest")];
  if (at.gt(due)) return [said(bar.latest ? "bar-beyond-margin" : "bar-late")];
  const unfinished = court
    .barsBefore(bar)
    .filter((one) => number(one.follows)?.gt(at))
    .map(({ task }) => task.label);
  return [
    unfinished.length === 0 ? said("bar-early") : said("bar-overlaps", { task: unfinished.join(", ") }),
  ];
}

function lengthFault({ length, lasts, start, end }: Bar, court: BarCourt): Finding[] {
  const isDrawn = [start, end].every(
    ({ figure }) => !figure.asked || court.judge(figure.name).read.status === "read",
  );
  const wrote = court.carried.evaluate(length);
  const due = court.own.expected(lasts.figure);
  if (!isDrawn || !(wrote instanceof D) || !(due instanceof D) || wrote.eq(due)) return [];
  const words = (value: D) => formatNumber(value.toFixed(), { unit: lasts.figure.unit });
  return [said(wrote.lt(due) ? "bar-short" : "bar-long", { wrote: words(wrote), due: words(due) })];
}
