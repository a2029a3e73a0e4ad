import type { CalendarStep, DayCount } from "./schema.ts";

/** A delay from a date: « 15 jours ouvrables après la signature ». Texts of formulas, without their « = ». */
export interface Delay {
  from: string;
  days: string | null;
  months: string | null;
  counts: DayCount;
  rolls: boolean;
  /** The list of bank holidays; null where there is none. */
  holidays: string | null;
}

/** Why a date is not the right one; null where nobody can tell. */
export type DelayFault =
  "calendar-holidays" | "calendar-rolls" | "calendar-first-day" | "calendar-other-days";

/** A way of counting that is not the right one, with the date that it gives. */
export interface FaultyDate {
  fault: DelayFault;
  /** The days that were counted instead of those of the delay. */
  counted: DayCount | null;
  formula: string;
}

const COUNTS: readonly DayCount[] = ["calendaires", "ouvrables", "ouvres"];

/** The delay of a step; null where its date is written otherwise. */
export function delayOf(step: CalendarStep, holidays: string | undefined): Delay | null {
  const { after, days, months, counts = "calendaires", rolls = false } = step;
  if (after === undefined) return null;
  const bare = (source: string | undefined) => (source === undefined ? null : source.replace(/^=/, ""));
  return {
    from: after.replace(/^=/, ""),
    days: bare(days),
    months: bare(months),
    counts,
    rolls,
    holidays: bare(holidays),
  };
}

/**
 * The formula of the date at the end of a delay.
 *
 * In: the delay. Out: a formula; the day from which it runs is not counted; with `rolls`, an end on a Saturday, a Sunday
 * or a bank holiday goes to the next day that is none of them (code de procédure civile, art. 641 and 642).
 * @example delayFormula(delay) // "=SERIE.JOUR.OUVRE.INTL(envoi;15;11;feries)"
 */
export function delayFormula(delay: Delay): string {
  const end = endOf(delay);
  return delay.rolls ? `=SERIE.JOUR.OUVRE(${end}-1;1${withHolidays(delay)})` : `=${end}`;
}

function endOf(delay: Delay): string {
  const { from, days, months, counts } = delay;
  if (months !== null) return `MOIS.DECALER(${from};${months})`;
  const count = days ?? "0";
  switch (counts) {
    case "calendaires":
      return `(${from}+(${count}))`;
    case "ouvrables":
      return `SERIE.JOUR.OUVRE.INTL(${from};${count};11${withHolidays(delay)})`;
    case "ouvres":
      return `SERIE.JOUR.OUVRE(${from};${count}${withHolidays(delay)})`;
  }
}

const withHolidays = ({ holidays }: Delay) => (holidays === null ? "" : `;${holidays}`);

/** The dates that the usual faults give, the likeliest first. */
export function faultyDates(delay: Delay): FaultyDate[] {
  const wrong = (fault: DelayFault, change: Partial<Delay>, counted: DayCount | null = null): FaultyDate => ({
    fault,
    counted,
    formula: delayFormula({ ...delay, ...change }),
  });
  const { days, counts, rolls, holidays } = delay;
  return [
    ...(rolls ? [wrong("calendar-rolls", { rolls: false })] : []),
    ...(holidays !== null && (rolls || counts !== "calendaires")
      ? [wrong("calendar-holidays", { holidays: null })]
      : []),
    ...(days === null
      ? []
      : [
          ...COUNTS.filter((one) => one !== counts).map((one) =>
            wrong("calendar-other-days", { counts: one }, one),
          ),
          wrong("calendar-first-day", { days: `${days}-SIGNE(${days})` }),
        ]),
  ];
}
