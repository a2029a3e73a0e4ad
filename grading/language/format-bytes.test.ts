import { expect, test } from "vitest";
import { formatBytes } from "./format-bytes.ts";

test.each([
  [1, "0,1 Ko"],
  [940, "0,9 Ko"],
  [1_000, "1 Ko"],
  [24_300, "24 Ko"],
  [999_499, "999 Ko"],
  [999_500, "1 Mo"],
  [2_450_000, "2,5 Mo"],
  [10 * 1024 * 1024, "10 Mo"],
])("%i bytes are %s", (bytes, told) => {
  expect(formatBytes(bytes).replaceAll(/\s/g, " ")).toBe(told);
});
