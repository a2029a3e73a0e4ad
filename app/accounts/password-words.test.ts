import { expect, test } from "vitest";
import { PASSWORD_WORDS } from "./password-words.ts";

test("256 different words, which any keyboard types", () => {
  expect(new Set(PASSWORD_WORDS).size).toBe(256);
  expect(PASSWORD_WORDS.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
});
