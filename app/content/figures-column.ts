import { startsWithHole } from "./compiled-content.ts";

const NUMBER = /^[-−+]?[\d\s.,\u00a0\u202f]*\d\s*(?:[%€]|k€|h|j|km|ans?|mois)?$/;

const isFigure = (text: string) => startsWithHole(text) || NUMBER.test(text.trim());
const isFilled = (text: string) => !/^[\s–—-]*$/.test(text);

/**
 * Whether a column lines up on its figures: most of its filled cells are numbers or values. In: the cells under the
 * heading, holes marked. A word among figures (« voir annexe 1 ») changes nothing.
 * @example isFiguresColumn(["12 000", "8,5 %", "–"]) // true
 */
export function isFiguresColumn(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  return filled.filter(isFigure).length * 2 > filled.length;
}
