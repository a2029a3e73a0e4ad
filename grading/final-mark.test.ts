import { describe, expect, test } from "vitest";
import { finalMark, markRule, type MarkRule } from "./final-mark.ts";

const of80 = (rounding: MarkRule["rounding"]): MarkRule => ({ total: 8000, outOf: 20, rounding });
const marks = (total: number, rule: MarkRule) => {
  const mark = finalMark({ total, pending: 0 }, rule);
  return mark && `${mark.raw.toFixed()} -> ${mark.rounded.toFixed()}`;
};

describe("out of 20", () => {
  // 53,20 ÷ 4 = 13,30.
  test.each([
    [5320, "exact", "13.3 -> 13.3"],
    [5320, "half-point", "13.3 -> 13.5"],
    [5320, "half-point-above", "13.3 -> 13.5"],
    // 52,80 ÷ 4 = 13,20.
    [5280, "half-point", "13.2 -> 13"],
    [5280, "half-point-above", "13.2 -> 13.5"],
    // 53 ÷ 4 = 13,25: half away from zero.
    [5300, "half-point", "13.25 -> 13.5"],
    // 52,99 ÷ 4 = 13,2475: raw 13,25, but nearer to 13.
    [5299, "half-point", "13.25 -> 13"],
    [5200, "half-point-above", "13 -> 13"],
    [0, "half-point-above", "0 -> 0"],
    [8000, "half-point", "20 -> 20"],
  ] as const)("%i hundredths, %s: %s", (total, rounding, expected) => {
    expect(marks(total, of80(rounding))).toBe(expected);
  });
});

test("no mark while anything waits", () => {
  expect(finalMark({ total: 5320, pending: 25 }, of80("half-point"))).toBeNull();
});

test("a paper that says nothing is out of 20, to the nearest half-point of its own points", () => {
  expect(markRule({}, 4000)).toEqual({ total: 4000, outOf: 20, rounding: "half-point" });
  expect(markRule({ marks: { total: 8000, rounding: "half-up" } }, 8000).rounding).toBe("half-point");
});
