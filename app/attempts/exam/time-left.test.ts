import { expect, test } from "vitest";
import { milestonePassed } from "./time-left.ts";

const min = (minutes: number, seconds = 0) => (minutes * 60 + seconds) * 1_000;

test.each([
  [min(30, 1), min(30), 30],
  [min(30), min(29, 59), null],
  [min(25), min(24), null],
  [min(10, 1), min(9, 59), 10],
  [min(5, 1), min(5), 5],
  [min(1, 1), min(0, 59), 1],
])("from %d ms to %d ms left", (before, now, said) => {
  expect(milestonePassed(before, now)).toBe(said);
});

test("a page that slept says the last milestone only", () => {
  expect(milestonePassed(min(40), min(4))).toBe(5);
});

test("once time is up, the end itself is said, no milestone", () => {
  expect(milestonePassed(min(2), 0)).toBeNull();
  expect(milestonePassed(min(2), -5)).toBeNull();
});
