import { expect, test } from "vitest";
import { suggestWords } from "./suggest-words.ts";

const hints = [
  { item: "cause", words: ["concurrence", "prix bas"] },
  { item: "suite", words: ["relance"] },
];

test("a word of a hint found in the text suggests its item, without points", () => {
  expect(suggestWords(hints, "La Concurrence pratique des prix bas.")).toEqual([
    { item: "cause", points: null, code: "hint-found", params: { words: "concurrence, prix bas" } },
  ]);
});

test.each(["", "Il faut relancer le client.", "une prérelance"])("« %s » has none of the words", (text) => {
  expect(suggestWords(hints, text)).toEqual([]);
});
