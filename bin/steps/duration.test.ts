import { expect, test } from "vitest";
import { duration } from "./duration.js";

test.each([
  [420, "0,4 s"],
  [9_999, "10,0 s"],
  [38_400, "38 s"],
  [59_600, "1 min 00 s"],
  [65_000, "1 min 05 s"],
])("%i ms is said %s", (ms, said) => {
  expect(duration(ms).replaceAll("\u00a0", " ")).toBe(said);
});
