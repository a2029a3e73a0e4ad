import { describe, expect, test } from "vitest";
import { D } from "./formulas/decimal.ts";
import { formatQuantity, formatValue } from "./format-value.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("a value in French form", () => {
  test.each([
    ["412000", "412\u202f000"],
    ["12.5", "12,50"],
    ["0.0032", "0,0032"],
    ["0.000047", "0,000047"],
    ["0.333333333333", "0,33"],
    ["-1000", "−1\u202f000"],
  ])("%s is %s", (value, shown) => expect(formatValue(new D(value))).toBe(shown));
});

describe("a value as its figure demands it", () => {
  const figure = (precision: string) => {
    const scenario = aScenario({
      answers: [{ id: "prix", type: "amount", unit: "€", precision, expected: "1", points: "1" }],
    });
    const quantity = scenario.quantities.get("prix");
    if (!quantity) throw new Error("the sketch has one figure");
    return quantity;
  };
  test.each([
    ["0.01", "12.333", "12,33\u202f€"],
    ["0.05", "12.333", "12,35\u202f€"],
    ["1000", "296296.30", "296\u202f000\u202f€"],
    ["1", "-2.5", "−3\u202f€"],
  ])("to %s, %s is %s", (precision, value, shown) =>
    expect(formatQuantity(figure(precision), new D(value))).toBe(shown),
  );
});
