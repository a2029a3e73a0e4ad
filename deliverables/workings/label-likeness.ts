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

const ARTICLES = new Set("à au aux d de des du en l la le les un une".split(" ").map(foldText));

const namingWords = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !ARTICLES.has(word))
    .toSorted()
    .join(" ");

/**
 * True where two labels name the same thing: the same words, articles aside. Short words and numbers tell apart.
 * @example isSameLabel("Le seuil", "Seuil") // true; « Coût » and « Coût net », « Année 1 » and « Année 2 » are two
 */
export const isSameLabel = (one: string, other: string): boolean =>
  wordsOf(one).length > 0 && namingWords(one) === namingWords(other);
