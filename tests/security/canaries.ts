import { readFolder } from "#app/papers/read-folder.server.ts";

/**
 * A paper each of whose secrets carries a mark found nowhere else: a word « CANARI-… », or a figure of its own. What a
 * candidate may see of it has none.
 */
export const readCanaryPaper = () => readFolder("tests/security/canary-scenario");

const WORD = /canari[-_][a-z0-9]+/gi;

/** Keys in figures, as their first digits stand once spaces are out, and the day of the key of a date. */
const FIGURES = [
  /918273/g,
  /627451/g,
  /735912/g,
  /323912/g,
  /1254902/g,
  /1471825/g,
  /2031-07-19/g,
  /19\/0?7\/(?:20)?31/g,
  /19juillet2031/gi,
];

/** Spaces as HTML, JSON and French print them, between the digits of a figure. */
const SPACES = /\s|&nbsp;|&#(?:160|8239|xa0|x202f);|\\u(?:00a0|202f|2009)/gi;

/** The marks of the canary paper in a text, each once: none in what a candidate may read. */
export function canariesIn(text: string): string[] {
  const joined = text.replace(SPACES, "");
  const found = [text.match(WORD), ...FIGURES.map((figure) => joined.match(figure))];
  return [...new Set(found.flatMap((marks) => marks ?? []).map((mark) => mark.toUpperCase()))].sort();
}
