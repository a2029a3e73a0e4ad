import { describe, expect, test } from "vitest";
import { D } from "./formulas/decimal.ts";
import { readNumber } from "./language/read-number.ts";
import { isAbsurd, meantValue } from "./meant-value.ts";
import { readOfNumber } from "./read.ts";

const free = { unit: null, plausible: null };
const meant = (typed: string, unit: string | null, key: string | null) => {
  const read = readOfNumber(typed, readNumber(typed, { unit }));
  const value = meantValue({ unit, plausible: null }, read, key === null ? null : new D(key));
  return value instanceof D ? value.toString() : value;
};

describe("absurd: out of a tenth to ten times the key, in size", () => {
  test.each([
    ["40", "400", false],
    ["39.99", "400", true],
    ["4000", "400", false],
    ["4001", "400", true],
    ["-400", "400", false],
    ["0", "400", true],
    ["123456", "0", false],
  ])("%s beside a key of %s: %s", (value, key, absurd) =>
    expect(isAbsurd(new D(value), new D(key), free)).toBe(absurd),
  );
  test("the author's own bounds take their place", () => {
    const bounded = { unit: "%", plausible: { from: new D(5), to: new D(95) } };
    expect(isAbsurd(new D("4.9"), new D(40), bounded)).toBe(true);
    expect(isAbsurd(new D(5), new D(90), bounded)).toBe(false);
    expect(isAbsurd(new D("-10"), new D(10), bounded)).toBe(true);
  });
  test("a word is never absurd", () => expect(isAbsurd("oui", "non", free)).toBe(false));
});

describe("what a candidate goes on with", () => {
  test.each([
    ["40", "%", "41.5", "40"],
    ["0,40", "%", "41.5", "40"],
    ["0,415", "%", "41.5", "41.5"],
    ["0,415 %", "%", "41.5", "0.415"],
    ["0,4", "%", "0.5", "0.4"],
    ["40 %", null, "0.415", "0.4"],
    ["60,51 %", null, "60.51", "60.51"],
    ["302.500", "€", "291566", "302500"],
    ["1.234", "€", "1.2", "1.234"],
    ["7 000", "€", null, "7000"],
  ])("%s in a field in %s, for a key of %s: %s", (typed, unit, key, value) =>
    expect(meant(typed, unit, key)).toBe(value),
  );
  test("nothing where both readings are absurd, nor of a blank or of words", () => {
    expect(meant("1.234", "€", "1000000")).toBeNull();
    expect(meant("1.234", "€", null)).toBeNull();
    expect(meant("", "€", "5")).toBeNull();
    expect(meant("beaucoup", "€", "5")).toBeNull();
  });
});
