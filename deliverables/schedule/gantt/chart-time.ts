import type { Gantt } from "./schema.ts";

/** How time is counted along a chart. Each function gives a formula, without its « = », over the names it is given. */
export interface ChartTime {
  /** Where a first task starts. */
  first: string;
  /** The start that follows the last of these ends. */
  after(ends: readonly string[]): string;
  end(start: string, lasts: string): string;
  lasts(start: string, end: string): string;
  /** The start that a date of the MPM method tells, which is counted from 0. */
  at(date: string): string;
  /** The start itself, or the first day after it on which one works. */
  worked(start: string): string;
}

const latest = (ends: readonly string[]) => (ends.length === 1 ? String(ends[0]) : `MAX(${ends.join(";")})`);

/** Days 1, 2, 3…: a bar covers its start and its end. */
const UNITS: ChartTime = {
  first: "1",
  after: (ends) => `${latest(ends)}+1`,
  end: (start, lasts) => `${start}+${lasts}-1`,
  lasts: (start, end) => `${end}-${start}+1`,
  at: (date) => `${date}+1`,
  worked: (start) => start,
};

/** Instants from 0, as the dates of the MPM method are: a task starts when the one before it ends. */
const INSTANTS: ChartTime = {
  first: "0",
  after: latest,
  end: (start, lasts) => `${start}+${lasts}`,
  lasts: (start, end) => `${end}-${start}`,
  at: (date) => date,
  worked: (start) => start,
};

/** The days of rest of a week, as the working-day functions take them. */
const REST = { ouvres: "1", ouvrables: "11", calendaires: '"0000000"' } as const;

/** Days of the calendar on which one works, from the first day of the project. */
function workedDays(begins: string, rest: string): ChartTime {
  const worked = (start: string, count: string) => `SERIE.JOUR.OUVRE.INTL(${start};${count};${rest})`;
  return {
    first: worked(`${begins}-1`, "1"),
    after: (ends) => worked(latest(ends), "1"),
    end: (start, lasts) => worked(`${start}-1`, lasts),
    lasts: (start, end) => `NB.JOURS.OUVRES.INTL(${start};${end};${rest})`,
    at: (date) => worked(`${begins}-1`, `${date}+1`),
    worked: (start) => worked(`${start}-1`, "1"),
  };
}

/**
 * How a chart counts time: by units, by instants, or in dates from the day on which the project begins.
 * @example chartTime(gantt).end("g!D2", "g!C2") // "g!D2+g!C2-1"
 */
export function chartTime({ counts, begins, days = "ouvres", holidays }: Gantt): ChartTime {
  if (begins === undefined) return counts === "instants" ? INSTANTS : UNITS;
  const from = begins.startsWith("=") ? `(${begins.slice(1)})` : isoFormula(begins);
  const off = holidays === undefined || days === "calendaires" ? "" : `;${holidays.replace(/^=/, "")}`;
  return workedDays(from, `${REST[days]}${off}`);
}

/** 2026-03-23 -> DATE(2026;3;23). */
const isoFormula = (iso: string) => `DATE(${iso.split("-").map(Number).join(";")})`;
