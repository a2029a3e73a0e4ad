import fc from "fast-check";
import { expect, test } from "vitest";
import { wallClock, zonedInstant } from "./zoned-instant.ts";

test.each([
  ["2026-11-24", "09:00", "Europe/Paris", "2026-11-24T08:00:00.000Z"],
  ["2026-06-11", "14:00", "Europe/Paris", "2026-06-11T12:00:00.000Z"],
  ["2026-11-24", "09:00", "Pacific/Noumea", "2026-11-23T22:00:00.000Z"],
  ["2026-11-24", "09:00", "America/Guadeloupe", "2026-11-24T13:00:00.000Z"],
])("%s at %s in %s", (day, time, zone, instant) => {
  expect(zonedInstant(day, time, zone)).toBe(instant);
  expect(wallClock(instant, zone)).toEqual({ day, time });
});

test("the night of the summer time, 29 March 2026: 2 h 30 does not exist, 3 h is the change", () => {
  expect(zonedInstant("2026-03-29", "01:59", "Europe/Paris")).toBe("2026-03-29T00:59:00.000Z");
  expect(zonedInstant("2026-03-29", "02:30", "Europe/Paris")).toBe("2026-03-29T01:00:00.000Z");
  expect(zonedInstant("2026-03-29", "03:00", "Europe/Paris")).toBe("2026-03-29T01:00:00.000Z");
});

test("the night of the winter time, 25 October 2026: 2 h 30 comes twice, the first counts", () => {
  expect(zonedInstant("2026-10-25", "02:30", "Europe/Paris")).toBe("2026-10-25T00:30:00.000Z");
  expect(zonedInstant("2026-10-25", "03:00", "Europe/Paris")).toBe("2026-10-25T02:00:00.000Z");
});

test("what a form shows of an instant leads back to it, but in the hour that comes twice", () => {
  const minutes = fc.integer({ min: 0, max: 3 * 366 * 24 * 60 });
  const zones = fc.constantFrom("Europe/Paris", "Pacific/Noumea", "America/Cayenne", "Indian/Reunion");
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const instant = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
      const { day, time } = wallClock(instant, zone);
      const back = zonedInstant(day, time, zone);
      const repeated = Date.parse(instant) - Date.parse(back) === 3_600_000;
      expect(repeated || back === instant).toBe(true);
      expect(wallClock(back, zone)).toEqual({ day, time });
    }),
  );
});
