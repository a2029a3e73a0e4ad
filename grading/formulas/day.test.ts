import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayFromIso, dayOf, daysInMonth, isoOfDay, serialOf } from "./day.ts";

describe("days as serials of the 1900 system", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["2000-02-29", 36585],
    ["2026-01-01", 46023],
    ["9999-12-31", 2958465],
  ])("%s is the serial %i", (iso, serial) => {
    expect(dayFromIso(iso)?.serial.toNumber()).toBe(serial);
    expect(isoOfDay(dayOf(serial))).toBe(iso);
  });

  test("a day that the calendar does not have is no day", () => {
    expect(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "hier"].map(dayFromIso)).toEqual(
      Array(5).fill(null),
    );
  });

  test("a month or a day out of bounds runs over", () => {
    expect(civilOf(serialOf({ year: 2026, month: 14, day: 1 }))).toEqual({ year: 2027, month: 2, day: 1 });
    expect(civilOf(serialOf({ year: 2026, month: 3, day: 0 }))).toEqual({ year: 2026, month: 2, day: 28 });
    expect(civilOf(serialOf({ year: 2026, month: 0, day: 15 }))).toEqual({ year: 2025, month: 12, day: 15 });
  });

  test("February has 29 days every four years, but for centuries not divisible by 400", () => {
    expect([2024, 2026, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
  });

  test("law: a serial and its day are one another's mirror, and agree with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialOf(civilOf(serial))).toBe(serial);
        const platform = new Date(Date.UTC(1970, 0, 1) + (serial - 25569) * 86_400_000);
        expect(isoOfDay(dayOf(serial))).toBe(platform.toISOString().slice(0, 10));
      }),
    );
  });
});
