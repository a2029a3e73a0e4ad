import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { D } from "./decimal.ts";
import { addClean, snap15 } from "./snap15.ts";

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 34n), max: 10n ** 34n }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => new D(`${digits}e${exponent}`));

describe("a number seen at fifteen digits", () => {
  test.each([
    ["0.9999999999999999999999999999999999", "1"],
    ["123456789012345.67", "123456789012346"],
    ["-2.00000000000000049", "-2"],
    ["1234567890123455", "1234567890123460"],
    ["-1234567890123455", "-1234567890123460"],
    ["412000.5", "412000.5"],
  ])("%s is seen as %s", (value, seen) => {
    expect(snap15(new D(value)).toFixed()).toBe(seen);
  });

  test("law: seen again, it is the same; it keeps its sign and moves by half of its fifteenth digit at most", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const seen = snap15(value);
        expect(snap15(seen).eq(value.isZero() ? 0 : seen)).toBe(true);
        expect(seen.minus(value).abs().lte(value.abs().times("5e-15"))).toBe(true);
        expect(snap15(value.neg()).eq(seen.neg())).toBe(true);
      }),
    );
  });
});

describe("a sum without the noise of divisions", () => {
  test("a third three times, less one, is zero", () => {
    expect(addClean(new D(1).div(3).times(3), new D(-1)).toString()).toBe("0");
  });

  test("a small figure that is there stays there", () => {
    expect(addClean(new D("1000000000.01"), new D(-1000000000)).toString()).toBe("0.01");
    expect(addClean(new D("1e-30"), new D(0)).isZero()).toBe(false);
  });

  test("law: amounts in centimes add up exactly", () => {
    const centimes = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(centimes, centimes, (a, b) => {
        const sum = addClean(new D(a).div(100), new D(b).div(100));
        expect(sum.times(100).toNumber()).toBe(a + b);
      }),
    );
  });
});
