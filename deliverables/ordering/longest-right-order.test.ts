import { expect, test } from "vitest";
import { longestRightOrder } from "./longest-right-order.ts";

test("a whole order is its own longest series", () => {
  expect(longestRightOrder([1, 2, 3, 4])).toEqual([0, 1, 2, 3]);
});

test("one step out of place leaves the others in order", () => {
  expect(longestRightOrder([1, 4, 2, 3])).toEqual([0, 2, 3]);
  expect(longestRightOrder([2, 3, 4, 1])).toEqual([0, 1, 2]);
});

test("an order the wrong way round has series of one step only", () => {
  expect(longestRightOrder([4, 3, 2, 1])).toHaveLength(1);
});

test("steps of equal rank stand in either order", () => {
  expect(longestRightOrder([1, 2, 2, 3])).toEqual([0, 1, 2, 3]);
});

test("a step without place is in no series, and no step at all makes none", () => {
  expect(longestRightOrder([1, null, 2])).toEqual([0, 2]);
  expect(longestRightOrder([null])).toEqual([]);
  expect(longestRightOrder([])).toEqual([]);
});
