import { describe, expect, test } from "vitest";
import { finalMark, markRule, type MarkRule } from "./final-mark.ts";

const of80 = (rounding: MarkRule["rounding"]): MarkRule => ({
  by: "points",
  total: 8000,
  outOf: 20,
  rounding,
});
const marks = (total: number, rule: MarkRule) => {
  const mark = finalMark({ total, pending: 0, entered: null }, rule);
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
  expect(finalMark({ total: 5320, pending: 25, entered: null }, of80("half-point"))).toBeNull();
});

test("a paper that says nothing is out of 20, to the nearest half-point of its own points", () => {
  expect(markRule({ block: "U6" }, 4000)).toEqual({
    by: "points",
    total: 4000,
    outOf: 20,
    rounding: "half-point",
  });
  expect(markRule({ block: "U6", marks: { total: 8000, rounding: "half-up" } }, 8000).rounding).toBe(
    "half-point",
  );
});

describe("a commission", () => {
  const grid = markRule({ block: "U4" }, 8000);

  test("marks U4 and U51, unless the paper counts points; U52 and U6 count points, unless the paper says so", () => {
    expect(grid.by).toBe("commission");
    expect(markRule({ block: "U51" }, 8000).by).toBe("commission");
    expect(markRule({ block: "U4", assessment: "points" }, 8000).by).toBe("points");
    expect(markRule({ block: "U52" }, 8000).by).toBe("points");
    expect(markRule({ block: "U6", assessment: "grid" }, 8000).by).toBe("commission");
  });

  test("enters the mark: points give none, and what still waits holds nothing back", () => {
    expect(finalMark({ total: 8000, pending: 0, entered: null }, grid)).toBeNull();
    const mark = finalMark({ total: 0, pending: 500, entered: 1325 }, grid);
    expect(mark && [mark.raw.toFixed(), mark.rounded.toFixed()]).toEqual(["13.25", "13.25"]);
  });

  test("has nothing to say where points make the mark", () => {
    const mark = finalMark({ total: 4000, pending: 0, entered: 1900 }, of80("exact"));
    expect(mark?.rounded.toFixed()).toBe("10");
  });
});
