/**
 * The number of words of a text, as a French teacher counts them: what stands between spaces, if it has a letter or a
 * figure; « l'entreprise » is one word, a lone « : » is none.
 * @example countWords("Le seuil : 12 %.") // 3
 */
export function countWords(text: string): number {
  return text.split(/[\s\u00a0]+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
