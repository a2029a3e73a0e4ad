import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatPoints, formatPointsShort } from "./format-number.ts";

const T = "\u202f";
const N = "\u00a0";

describe("a figure is written the French way", () => {
  it.each([
    ["412000", { unit: "€" }, `412${T}000${T}€`],
    ["1234.56", { unit: "€" }, `1${T}234,56${T}€`],
    ["-1234567", {}, `−1${T}234${T}567`],
    ["0", {}, "0"],
    ["12", { unit: "" }, "12"],
    ["999", {}, "999"],
    ["40.50", { unit: "%" }, `40,50${T}%`],
    ["12", { unit: "k€" }, `12${T}k€`],
    ["12", { unit: "jours" }, `12${N}jours`],
    ["1", { unit: "jours" }, `1${N}jour`],
    ["1.5", { unit: "jours" }, `1,5${N}jour`],
    ["-1.5", { unit: "jours" }, `−1,5${N}jour`],
    ["0", { unit: "unités" }, `0${N}unité`],
    ["2", { unit: "jours" }, `2${N}jours`],
    ["10", { unit: "jours" }, `10${N}jours`],
    ["3", { unit: "mois" }, `3${N}mois`],
    ["1", { unit: "baguettes" }, `1${N}baguettes`],
    ["1234.5678", {}, `1${T}234,5678`],
    ["1e-7", {}, "0,0000001"],
    ["1.5e+3", {}, `1${T}500`],
  ])("%s with %j is %j", (value, options, shown) => {
    expect(formatNumber(value, options)).toBe(shown);
  });
});

describe("a figure is rounded half away from zero", () => {
  it.each([
    ["0.125", 2, 2, "0,13"],
    ["-0.125", 2, 2, "−0,13"],
    ["0.124999999999999999999999", 2, 2, "0,12"],
    ["2.675", 2, 2, "2,68"],
    ["1.005", 2, 2, "1,01"],
    ["0.5", 0, 0, "1"],
    ["-0.5", 0, 0, "−1"],
    ["0.4", 0, 0, "0"],
    ["-0.004", 2, 2, "0,00"],
    ["9.995", 2, 2, "10,00"],
    ["999.5", 0, 0, `1${T}000`],
    ["12", 2, 2, "12,00"],
    ["12.3", 2, 2, "12,30"],
    ["12.300", 0, 2, "12,3"],
    ["12.00", 0, 2, "12"],
    ["12.349", 1, 2, "12,35"],
    ["299084.335", 2, 2, `299${T}084,34`],
  ])("%s to %i-%i decimals is %s", (value, min, max, shown) => {
    expect(formatNumber(value, { decimals: { min, max } })).toBe(shown);
  });

  it("stays within half a unit of the last digit", () => {
    const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(cents, (value) => {
        const shown = formatNumber(`${value}e-4`, { decimals: { min: 2, max: 2 } });
        const hundredths = BigInt(shown.replace("−", "-").replace(/[\u202f,]/g, ""));
        const gap = hundredths * 100n - value;
        expect(gap <= 50n && gap >= -50n).toBe(true);
      }),
    );
  });
});

it.each(["", "12,5", "NaN", "1 234", "Infinity", ".5"])("refuses %j, which is no decimal text", (value) => {
  expect(() => formatNumber(value)).toThrow(RangeError);
});

describe("points in hundredths", () => {
  it.each([
    [720, "7,20", "7,2"],
    [50, "0,50", "0,5"],
    [25, "0,25", "0,25"],
    [5, "0,05", "0,05"],
    [8000, "80,00", "80"],
    [0, "0,00", "0"],
    [-50, "−0,50", "−0,5"],
    [100000, `1${T}000,00`, `1${T}000`],
  ])("%i is announced %s and printed %s", (hundredths, announced, printed) => {
    expect(formatPoints(hundredths)).toBe(announced);
    expect(formatPointsShort(hundredths)).toBe(printed);
  });
});
