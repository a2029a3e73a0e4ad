import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DayReadingSchema } from "#schemas/reading.ts";
import { serialToDay } from "./day.ts";
import { formatDay, formatLongDay } from "./format-time.ts";
import { readDay } from "./read-day.ts";

describe("a day written in French is read", () => {
  it.each([
    ["1er octobre 2026", "2026-10-01", []],
    ["1er oct. 2026", "2026-10-01", []],
    ["1 er octobre 2026", "2026-10-01", []],
    ["1 octobre 2026", "2026-10-01", []],
    ["le 1er octobre 2026", "2026-10-01", []],
    ["Le 1ER OCTOBRE 2026.", "2026-10-01", []],
    ["1er octobre 26", "2026-10-01", []],
    ["1-oct-26", "2026-10-01", []],
    ["30 avr. 2026", "2026-04-30", []],
    ["9 février 2026", "2026-02-09", []],
    ["9 fevrier 2026", "2026-02-09", []],
    ["15 août 2026", "2026-08-15", []],
    ["15 aout 2026", "2026-08-15", []],
    ["1/10/26", "2026-10-01", []],
    ["01/10/2026", "2026-10-01", []],
    ["01-10-2026", "2026-10-01", []],
    ["01.10.2026", "2026-10-01", []],
    ["01 10 2026", "2026-10-01", []],
    ["01 / 10 / 2026", "2026-10-01", []],
    ["01-10-26", "2026-10-01", []],
    ["2026-10-01", "2026-10-01", []],
    ["2026/10/1", "2026-10-01", []],
    ["29/02/2024", "2024-02-29", []],
    ["31/12/99", "1999-12-31", []],
    ["jeudi 1er octobre 2026", "2026-10-01", []],
    ["jeu. 1er oct. 2026", "2026-10-01", []],
    ["Jeudi, 1er octobre 2026", "2026-10-01", []],
    ["jeudi 01/10/2026", "2026-10-01", []],
    ["vendredi 1er octobre 2026", "2026-10-01", ["weekday-wrong"]],
    ["1er octobre", "2026-10-01", ["year-assumed"]],
    ["01/10", "2026-10-01", ["year-assumed"]],
    ["1/10", "2026-10-01", ["year-assumed"]],
    ["lundi 1er octobre", "2026-10-01", ["year-assumed", "weekday-wrong"]],
  ])("%j is %s %j", (text, value, notices) => {
    expect(readDay(text, { year: 2026 })).toEqual({ status: "value", value, notices });
  });

  it("takes a year of two digits in the century nearest to the year meant", () => {
    expect(readDay("1/1/99", { year: 1960 })).toMatchObject({ value: "1999-01-01" });
    expect(readDay("1/1/05", { year: 1990 })).toMatchObject({ value: "2005-01-01" });
    expect(readDay("1/1/26")).toMatchObject({ value: "2026-01-01" });
  });

  it("asks where the figures may start with the year", () => {
    const reading = readDay("26-10-01", { year: 2026 });
    expect(reading).toEqual({
      status: "ask",
      values: ["2001-10-26", "2026-10-01"],
      notices: ["ambiguous-day"],
    });
  });
});

it.each([
  ["30/02/2026", "impossible-day"],
  ["29 février 2026", "impossible-day"],
  ["29/02/2100", "impossible-day"],
  ["31/04", "impossible-day"],
  ["10/13/2026", "impossible-day"],
  ["00/10/2026", "impossible-day"],
  ["demain", "not-a-day"],
  ["octobre 2026", "not-a-day"],
  ["1er brumaire 2026", "not-a-day"],
  ["foo 1er octobre 2026", "not-a-day"],
  ["01/10/226", "not-a-day"],
  ["01/10-2026", "not-a-day"],
  ["46296", "not-a-day"],
  ["1er constructor", "not-a-day"],
  ["x".repeat(201), "not-a-day"],
])("%j is refused: %s", (text, notice) => {
  expect(readDay(text, { year: 2026 })).toEqual({ status: "unreadable", notices: [notice] });
});

it("wants the year where none can be meant", () => {
  expect(readDay("1er octobre")).toEqual({ status: "unreadable", notices: ["year-missing"] });
});

it("a blank is a state of its own", () => {
  expect(readDay(" \u00a0")).toEqual({ status: "blank" });
});

describe("laws of reading days", () => {
  it("what the platform writes reads as the same day", () => {
    const day = fc.integer({ min: 1, max: 2_958_465 }).map(serialToDay);
    fc.assert(
      fc.property(day, fc.integer({ min: 1900, max: 2100 }), (value, year) => {
        for (const text of [value, formatDay(value), formatLongDay(value)])
          expect(readDay(text, { year })).toEqual({ status: "value", value, notices: [] });
      }),
    );
  });

  it("never throws, and always gives a reading of the schema", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 250 }),
      fc.string({ unit: fc.constantFrom(..."0123456789/-. er janvoctlundi"), maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }), (typed, year) => {
        const reading = readDay(typed, year === undefined ? {} : { year });
        expect(DayReadingSchema.safeParse(reading).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
