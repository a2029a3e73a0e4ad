import { expect, it } from "vitest";
import { easterSunday, frenchHolidays } from "./french-holidays.ts";

// Published dates of Easter (Western churches).
it.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
])("Easter of %i is %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

it("the eleven public holidays of 2026 in France", () => {
  expect(frenchHolidays(2026)).toEqual([
    "2026-01-01",
    "2026-04-06",
    "2026-05-01",
    "2026-05-08",
    "2026-05-14",
    "2026-05-25",
    "2026-07-14",
    "2026-08-15",
    "2026-11-01",
    "2026-11-11",
    "2026-12-25",
  ]);
});

it("2008 has ten days off, since Ascension fell on 1 May", () => {
  expect(frenchHolidays(2008)).toHaveLength(10);
});
