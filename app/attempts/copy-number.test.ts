import { expect, test } from "vitest";
import { freeCopyNumber } from "./copy-number.ts";

test("a copy number has four digits and is never 0000", () => {
  expect(freeCopyNumber(new Set(), () => 0)).toBe("0001");
  expect(freeCopyNumber(new Set(), () => 0.99999)).toBe("9999");
});

test("a number that another copy has is passed over, round to the first", () => {
  expect(freeCopyNumber(new Set(["9999", "0001"]), () => 0.99999)).toBe("0002");
});

test("a sitting has no ten-thousandth copy", () => {
  const all = new Set(Array.from({ length: 9_999 }, (_, index) => String(index + 1).padStart(4, "0")));
  expect(() => freeCopyNumber(all, () => 0.5)).toThrow("taken");
});
