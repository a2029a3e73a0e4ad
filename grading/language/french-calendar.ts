import { foldText } from "./fold-text.ts";

export const monthNames = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** Monday first, as ISO 8601 numbers them. */
export const weekdayNames = [
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
  "dimanche",
] as const;

const shortMonths: Readonly<Record<string, number>> = {
  janv: 1,
  jan: 1,
  fevr: 2,
  fev: 2,
  avr: 4,
  juil: 7,
  jul: 7,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** The number of a month (January is 1) from its French name or usual short form, or null. */
export function monthNumber(text: string): number | null {
  const folded = foldText(text);
  const index = monthNames.findIndex((name) => foldText(name) === folded);
  return index >= 0 ? index + 1 : (Object.hasOwn(shortMonths, folded) && shortMonths[folded]) || null;
}

/** The number of a day of the week (Monday is 1) from its French name or first three letters, or null. */
export function weekdayNumber(text: string): number | null {
  const folded = foldText(text);
  const index = weekdayNames.findIndex((name) => name === folded || name.slice(0, 3) === folded);
  return index >= 0 ? index + 1 : null;
}
