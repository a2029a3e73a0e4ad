import { expect, test } from "vitest";
import { RubricItemSchema, type RubricItem } from "#schemas/rubric.ts";
import { optionsOfItem } from "./rubric-options.ts";

const item = (form: Record<string, unknown>): RubricItem =>
  RubricItemSchema.parse({ id: "a", says: "Un item", ...form });

test("an item to tick gives nothing or everything", () => {
  expect(optionsOfItem(item({ points: "1,5" }), 400)).toEqual([0, 150]);
});
test("levels are given in order", () => {
  expect(optionsOfItem(item({ levels: ["0", "1", "0,5"] }), 400)).toEqual([0, 50, 100]);
});
test("so much an element, up to the ceiling, which is reached even where it does not divide", () => {
  expect(optionsOfItem(item({ each: "0,75", at_most: "2,25" }), 400)).toEqual([0, 75, 150, 225]);
  expect(optionsOfItem(item({ each: "1", at_most: "2,5" }), 400)).toEqual([0, 100, 200, 250]);
});
test("a malus counts down from nothing, to its bound or to the answer's points", () => {
  expect(optionsOfItem(item({ minus: "0,25", at_most: "0,5" }), 400)).toEqual([0, -25, -50]);
  expect(optionsOfItem(item({ minus: "0,5" }), 100)).toEqual([0, -50, -100]);
});
