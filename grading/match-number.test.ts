import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { D } from "./formulas/decimal.ts";
import { matchNumber, type NumberDemand } from "./match-number.ts";

const written = (text: string, unit: string | null = null) => ({
  value: new D(text),
  decimals: text.split(".")[1]?.length ?? 0,
  unit,
});
const free: NumberDemand = { precision: null, tolerance: null, unit: "€" };
const centime: NumberDemand = { ...free, precision: { to: new D("0.01"), fewer: null, more: 0 } };
const how = (text: string, key: string, demand: NumberDemand, unit: string | null = null) =>
  matchNumber(written(text, unit), new D(key), demand)?.how ?? "wrong";

describe("without a precision, the key rounded or truncated in the last digit written", () => {
  test.each([
    ["296296.30", "296296.296296", "rounded"],
    ["296296.29", "296296.296296", "truncated"],
    ["296296", "296296.296296", "rounded"],
    ["296297", "296296.296296", "wrong"],
    ["296300", "296296.296296", "wrong"],
    ["12.34", "12.345", "truncated"],
    ["12.35", "12.345", "rounded"],
    ["12.3", "12.345", "wrong"],
    ["12.5", "12.5", "exact"],
    ["0.33", "0.333333333333333333", "rounded"],
    ["57.3", "57.2996", "rounded"],
    ["57.3", "57.309", "truncated"],
    ["100", "99.9996", "rounded"],
  ])("%s for %s is %s", (text, key, expected) => expect(how(text, key, free)).toBe(expected));

  test.each([
    ["40.5", "40.48", "rounded"],
    ["40.4", "40.48", "truncated"],
    ["40", "40.48", "wrong"],
    ["0.405", "40.5", "exact"],
    ["0.4048", "40.48", "exact"],
    ["4.05", "40.5", "wrong"],
  ])("a rate of %s for %s %% is %s", (text, key, expected) =>
    expect(how(text, key, { ...free, unit: "%" })).toBe(expected),
  );

  test("a rate written as a decimal is right, and that is said", () => {
    expect(matchNumber(written("0.405"), new D("40.5"), { ...free, unit: "%" })?.notices).toEqual([
      "written-as-decimal",
    ]);
  });
  test("a ratio written in percent is right, and that is said", () => {
    expect(matchNumber(written("40.5", "%"), new D("0.405"), { ...free, unit: null })?.notices).toEqual([
      "written-as-percent",
    ]);
  });
});

describe("with a precision, the centime is demanded", () => {
  test.each([
    ["57.27", "57.2727", "exact"],
    ["57.2727", "57.2727272727", "more-decimals"],
    ["57.28", "57.2727", "wrong"],
    ["57.3", "57.2727", "wrong"],
    ["57", "57.2727", "wrong"],
    ["1895.88", "1895.875", "exact"],
    ["1895.87", "1895.875", "wrong"],
    ["-0.13", "-0.125", "exact"],
    ["150000", "150000.001", "exact"],
    ["57.3", "57.2996", "exact"],
    ["57.275", "57.275", "more-decimals"],
    ["57.28", "57.275", "exact"],
  ])("%s for %s is %s", (text, key, expected) => expect(how(text, key, centime)).toBe(expected));

  test.each([
    ["296000", "296296.3", "exact"],
    ["296296", "296296.3", "more-decimals"],
    ["297000", "296296.3", "wrong"],
  ])("to the thousand, %s for %s is %s", (text, key, expected) =>
    expect(how(text, key, { ...free, precision: { to: new D("1000"), fewer: null, more: 0 } })).toBe(
      expected,
    ),
  );

  test("a tolerance says nothing of a figure that is rightly rounded", () => {
    expect(how("57.27", "57.2727", { ...centime, tolerance: { kind: "absolute", size: "0.05" } })).toBe(
      "exact",
    );
  });

  test("fewer decimals keep the points that the author leaves for them", () => {
    const demand = { ...free, precision: { to: new D("0.01"), fewer: 50, more: 0 } };
    expect(how("57.3", "57.2727", demand)).toBe("fewer-decimals");
    expect(how("57.4", "57.2727", demand)).toBe("wrong");
  });
  test("a tolerance covers fewer decimals", () => {
    expect(how("57.3", "57.2727", { ...centime, tolerance: { kind: "absolute", size: "0.05" } })).toBe(
      "tolerance",
    );
    expect(how("102", "100", { ...centime, tolerance: { kind: "relative", percent: "2" } })).toBe(
      "tolerance",
    );
    expect(how("102.01", "100", { ...centime, tolerance: { kind: "relative", percent: "2" } })).toBe("wrong");
  });
});

test("the key itself, rounded to the digits that are asked, is always right", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 1, max: 997 }),
      fc.integer({ min: 2, max: 6 }),
      (a, b, d) => {
        const key = new D(a).div(b);
        const text = key.toFixed(d);
        expect(matchNumber(written(text), key, free)).not.toBeNull();
        expect(matchNumber(written(key.toFixed(2)), key, centime)?.how).toBe("exact");
      },
    ),
  );
});
