import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberReadingSchema } from "#schemas/reading.ts";
import { formatNumber } from "./format-number.ts";
import { readNumber } from "./read-number.ts";

const NBSP = "\u00a0";
const THIN = "\u202f";
const FINE = "\u2009";

const valueOf = (text: string, options?: Parameters<typeof readNumber>[1]) => {
  const reading = readNumber(text, options);
  return reading.status === "value" ? reading.value : reading.status;
};

describe("a plain French number is read without a word", () => {
  it.each([
    ["1234,56", "1234.56", 2],
    ["1 234,56", "1234.56", 2],
    [`1${NBSP}234,56`, "1234.56", 2],
    [`1${THIN}234,56`, "1234.56", 2],
    [`1${FINE}234,56`, "1234.56", 2],
    [`1 234${THIN}567,8`, "1234567.8", 1],
    ["1 234.56", "1234.56", 2],
    ["1234.56", "1234.56", 2],
    ["1,234", "1.234", 3],
    ["1 234", "1234", 0],
    ["412 000", "412000", 0],
    ["12", "12", 0],
    ["0", "0", 0],
    ["-0", "0", 0],
    ["-0,00", "0.00", 2],
    ["007", "7", 0],
    ["12,50", "12.50", 2],
    ["0,405", "0.405", 3],
    ["0.234", "0.234", 3],
    ["1234.567", "1234.567", 3],
    ["1 234.567", "1234.567", 3],
    ["01.234", "1.234", 3],
    ["1.23", "1.23", 2],
    ["1.2345", "1.2345", 4],
    [",5", "0.5", 1],
    [".5", "0.5", 1],
    ["-,5", "-0.5", 1],
    ["+45", "45", 0],
    ["-45", "-45", 0],
    ["−45", "-45", 0],
    ["- 45,2", "-45.2", 1],
    ["− 1 234", "-1234", 0],
    ["1,5e3", "1500", 0],
    ["1,5E3", "1500", 0],
    ["1,5e+3", "1500", 0],
    ["1,5e-3", "0.0015", 4],
    ["1,50e1", "15.0", 1],
    ["1.234e3", "1234", 0],
    ["1,5×10^3", "1500", 0],
    ["1,5 × 10^3", "1500", 0],
    ["1,5x10^-2", "0.015", 3],
    ["1,5*10^−2", "0.015", 3],
    ["  12 345,6\n", "12345.6", 1],
    ["\u200b12\ufeff", "12", 0],
  ])("%j is %s", (text, value, decimals) => {
    expect(readNumber(text)).toEqual({ status: "value", value, decimals, unit: null, notices: [] });
  });
});

describe("an unusual but clear writing is read, with a notice", () => {
  it.each([
    ["1.234,56", "1234.56", "thousands-dot"],
    ["12.345.678,9", "12345678.9", "thousands-dot"],
    ["1.234.567", "1234567", "thousands-dot"],
    ["1,234.56", "1234.56", "thousands-comma"],
    ["1,234,567", "1234567", "thousands-comma"],
    ["1'234.56", "1234.56", "thousands-apostrophe"],
    ["1’234,56", "1234.56", "thousands-apostrophe"],
    ["1'234", "1234", "thousands-apostrophe"],
    ["5,", "5", "decimal-missing"],
    ["5.", "5", "decimal-missing"],
    ["12 345,", "12345", "decimal-missing"],
    ["€1234,56", "1234.56", "unit-first"],
    ["€ 1 234,56", "1234.56", "unit-first"],
    ["EUR 12", "12", "unit-first"],
    ["-€45", "-45", "unit-first"],
    ["€ -45", "-45", "unit-first"],
    ["néant", "0", "word-zero"],
    ["Néant.", "0", "word-zero"],
    ["NÉANT", "0", "word-zero"],
    ["neant", "0", "word-zero"],
    ["nul", "0", "word-zero"],
    ["nulle", "0", "word-zero"],
    ["zéro", "0", "word-zero"],
    ["zéro €", "0", "word-zero"],
  ])("%j is %s, %s", (text, value, notice) => {
    expect(readNumber(text, { unit: "€" })).toMatchObject({ status: "value", value, notices: [notice] });
  });

  it("reads parentheses as a loss in an accounting field only", () => {
    const accounting = { unit: "€", accounting: true };
    const loss = { status: "value", value: "-1234.56", notices: ["accounting-negative"] };
    expect(readNumber("(1 234,56)", accounting)).toMatchObject(loss);
    expect(readNumber("(1 234,56 €)", accounting)).toMatchObject({ ...loss, unit: "€" });
    expect(readNumber("(1 234,56) €", accounting)).toMatchObject({ ...loss, unit: "€" });
    expect(readNumber("(1 234,56)", { unit: "€" })).toEqual({
      status: "unreadable",
      notices: ["parentheses"],
    });
    expect(valueOf("(-5)", accounting)).toBe("unreadable");
    expect(valueOf("(5", accounting)).toBe("unreadable");
  });
});

describe("a point before three digits is asked, never guessed", () => {
  it.each([
    ["1.234", "1.234", "1234"],
    ["12.345", "12.345", "12345"],
    ["112.916", "112.916", "112916"],
    ["1.000", "1.000", "1000"],
    ["-1.234 €", "-1.234", "-1234"],
    ["1.234 k€", "1234", "1234000"],
  ])("%j may be %s or %s", (text, first, second) => {
    const reading = readNumber(text, { unit: "€" });
    expect(reading).toMatchObject({ status: "ask", values: [first, second] });
  });
});

describe("what makes no number is refused, with its reason", () => {
  it.each([
    ["12 34,56", "bad-grouping"],
    ["1 2 3", "bad-grouping"],
    ["1234,5 6", "bad-grouping"],
    ["1234 567", "bad-grouping"],
    ["12 345678", "bad-grouping"],
    ["1  234", "bad-grouping"],
    ["0 123", "bad-grouping"],
    ["1,2,3", "bad-grouping"],
    ["1..2", "bad-grouping"],
    ["1.234.56", "bad-grouping"],
    ["0.234,56", "bad-grouping"],
    ["1,234 567", "bad-grouping"],
    ["45-", "trailing-minus"],
    ["1 234,56 -", "trailing-minus"],
    ["45 -€", "trailing-minus"],
    ["45 €-", "trailing-minus"],
    ["45 € (", "unknown-unit"],
    ["– 45", "long-dash"],
    ["١٢٣", "foreign-digits"],
    ["１２", "foreign-digits"],
    ["12٫5٣", "foreign-digits"],
    ["12 zorglubs", "unknown-unit"],
    ["1 234 € environ", "unknown-unit"],
    ["1 h 30", "clock-time"],
    ["1h30", "clock-time"],
    ["12*3", "calculation"],
    ["12 + 3", "calculation"],
    ["=12*3", "calculation"],
    ["450 / 12 = 37,5", "calculation"],
    ["12 ou 13", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["-", "not-a-number"],
    ["+", "not-a-number"],
    ["−", "not-a-number"],
    [",", "not-a-number"],
    ["--5", "not-a-number"],
    ["€", "not-a-number"],
    ["douze", "not-a-number"],
    ["10³x", "unknown-unit"],
    ["1e99", "too-large"],
    ["9".repeat(201), "too-long"],
  ])("%j: %s", (text, notice) => {
    expect(readNumber(text, { unit: "€" })).toEqual({ status: "unreadable", notices: [notice] });
  });
});

it.each(["", " ", "\n\t", NBSP, THIN, "\u200b"])("%j is blank, which is not zero", (text) => {
  expect(readNumber(text)).toEqual({ status: "blank" });
});

describe("laws of reading", () => {
  const decimalText = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^\d{0,6}$/))
    .map(([negative, whole, fraction]) => {
      const digits = fraction === "" ? `${whole}` : `${whole}.${fraction}`;
      return (negative && /[1-9]/.test(digits) ? "-" : "") + digits;
    });

  it("what the platform writes reads as the same figure", () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom("€", "%", "jours", "h", "k€", "points"), (value, unit) => {
        expect(readNumber(formatNumber(value, { unit }), { unit })).toMatchObject({
          status: "value",
          value,
          unit,
        });
      }),
    );
  });

  it("every separator of groups of three reads the same, and any other grouping is refused", () => {
    const separator = fc.constantFrom(" ", NBSP, THIN, FINE);
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(sizes, separator, (groups, space) => {
        const typed = groups.map((size) => "7".repeat(size)).join(space);
        const [first = 0, ...others] = groups;
        const isGrouped = first <= 3 && others.every((size) => size === 3);
        expect(valueOf(typed)).toBe(isGrouped ? typed.replace(/\D/g, "") : "unreadable");
      }),
    );
  });

  it("never throws, and always gives a reading of the schema", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 250 }),
      fc.string({
        unit: fc.constantFrom(..."0123456789 .,'’-−+()€%ekMhtj×x*^10\u202f\u00a0=/néantul"),
        maxLength: 30,
      }),
    );
    const field = fc.option(fc.oneof(fc.constantFrom("€", "%", "k€", "jours"), fc.string()), { nil: null });
    fc.assert(
      fc.property(text, field, fc.boolean(), (typed, unit, accounting) => {
        const reading = readNumber(typed, { unit, accounting });
        expect(NumberReadingSchema.safeParse(reading).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
