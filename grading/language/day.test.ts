import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  civilDay,
  daysInMonth,
  dayText,
  dayToSerial,
  isLeapYear,
  serialToDay,
  weekday,
} from "./day.ts";

describe("the serial of a day", () => {
  it.each([
    ["2026-01-01", 46023],
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["2000-01-01", 36526],
    ["2000-02-29", 36585],
    ["2000-03-01", 36586],
    ["2024-12-31", 45657],
    ["9999-12-31", 2958465],
    ["1899-12-30", 0],
  ])("%s is %i", (day, serial) => {
    expect(dayToSerial(day)).toBe(serial);
    expect(serialToDay(serial)).toBe(day);
  });

  it("comes back as the same day, one more a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_958_464 }), (serial) => {
        expect(dayToSerial(serialToDay(serial))).toBe(serial);
        expect(dayToSerial(serialToDay(serial + 1)) - dayToSerial(serialToDay(serial))).toBe(1);
      }),
    );
  });

  it.each([1.5, Number.NaN, 2_958_466, -700_000, Number.POSITIVE_INFINITY])(
    "refuses the serial %d",
    (serial) => {
      expect(() => serialToDay(serial)).toThrow(RangeError);
    },
  );

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "", "01/10/2026"])(
    "refuses the day %j",
    (day) => {
      expect(() => dayToSerial(day)).toThrow(RangeError);
    },
  );
});

it("leap years follow the Gregorian rule", () => {
  expect([2024, 2000, 2400, 1996].every(isLeapYear)).toBe(true);
  expect([2026, 1900, 2100, 2023].some(isLeapYear)).toBe(false);
  expect([2024, 2026].map((year) => daysInMonth(year, 2))).toEqual([29, 28]);
  expect([4, 12].map((month) => daysInMonth(2026, month))).toEqual([30, 31]);
});

it("a day that the calendar lacks has no text", () => {
  expect(dayText({ year: 2026, month: 2, day: 30 })).toBeNull();
  expect(dayText({ year: 2026, month: 13, day: 1 })).toBeNull();
  expect(dayText({ year: 2026, month: 4, day: 0 })).toBeNull();
  expect(dayText({ year: 2026, month: 4, day: 9 })).toBe("2026-04-09");
  expect(civilDay("2026-04-09")).toEqual({ year: 2026, month: 4, day: 9 });
});

it.each([
  ["2026-10-01", 4],
  ["2027-09-22", 3],
  ["2000-01-01", 6],
  ["1789-07-14", 2],
  ["2026-11-29", 7],
])("%s is day %i of its week", (day, number) => {
  expect(weekday(day)).toBe(number);
});

it("days are added over months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  expect(addDays("2026-03-09", 45)).toBe("2026-04-23");
});
