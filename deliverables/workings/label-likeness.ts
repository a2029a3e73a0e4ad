import { foldText } from "#grading/language/fold-text.ts";

const MIN_WORD = 4;

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= MIN_WORD);

/**
 * How much of a label's words (of four letters and more) another text has, from 0 to 1; 0 for a label without words.
 * @example labelLikeness("Charges fixes", "Charges fixes après projet") // 1
 */
export function labelLikeness(label: string, text: string): number {
  const [words, others] = [wordsOf(label), new Set(wordsOf(text))];
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}
