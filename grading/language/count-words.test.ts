import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";

test.each([
  ["", 0],
  ["   \n ", 0],
  ["Je conseille d’ouvrir.", 3],
  ["Le seuil\u00a0: 12\u202f%.", 3],
  ["Objet : relance – facture n° 12", 5],
])("%j has %d words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
