import { describe, expect, it } from "vitest";
import {
  formatClock,
  formatDay,
  formatDuration,
  formatInstant,
  formatLongDay,
  formatTimeOfDay,
} from "./format-time.ts";

const N = "\u00a0";

it("a day is written with its month in words", () => {
  expect(formatDay("2026-03-09")).toBe("9 mars 2026");
  expect(formatDay("2026-08-01")).toBe("1er août 2026");
  expect(formatLongDay("2027-09-22")).toBe("mercredi 22 septembre 2027");
  expect(() => formatDay("2026-02-30")).toThrow(RangeError);
});

describe("an instant is shown in the zone that is asked, whatever the machine's", () => {
  it.each([
    ["2026-11-24T09:42:07.000Z", "Europe/Paris", `24 novembre 2026, 10${N}h${N}42`, "10:42:07"],
    ["2026-07-01T22:05:00.000Z", "Europe/Paris", `2 juillet 2026, 0${N}h${N}05`, "00:05:00"],
    ["2026-01-01T00:30:00.000Z", "America/Cayenne", `31 décembre 2025, 21${N}h${N}30`, "21:30:00"],
    ["2026-10-31T20:00:59.999Z", "Indian/Reunion", `1er novembre 2026, 0${N}h${N}00`, "00:00:59"],
    ["2026-03-29T01:00:00.000Z", "Europe/Paris", `29 mars 2026, 3${N}h${N}00`, "03:00:00"],
  ])("%s in %s is %s", (iso, zone, instant, clock) => {
    expect(formatInstant(iso, zone)).toBe(instant);
    expect(instant.endsWith(`, ${formatTimeOfDay(iso, zone)}`)).toBe(true);
    expect(formatClock(iso, zone)).toBe(clock);
  });

  it("refuses what is no instant or no zone", () => {
    expect(() => formatInstant("hier", "Europe/Paris")).toThrow(RangeError);
    expect(() => formatClock("2026-11-24T09:42:07.000Z", "Europe/Nulle-Part")).toThrow(RangeError);
  });
});

it.each([
  [11_520_000, `3${N}h${N}12`],
  [3_600_000, `1${N}h${N}00`],
  [3_599_999, `59${N}min`],
  [720_000, `12${N}min`],
  [60_000, `1${N}min`],
  [59_999, `59${N}s`],
  [45_000, `45${N}s`],
  [0, `0${N}s`],
  [-5_000, `0${N}s`],
  [97_200_000, `27${N}h${N}00`],
])("%i ms last %s", (ms, shown) => {
  expect(formatDuration(ms)).toBe(shown);
});
