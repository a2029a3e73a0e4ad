import { expect, test } from "vitest";
import { sittingTimes } from "./sitting-times.ts";

const around = { paperMinutes: 270, zone: "Europe/Paris", now: "2026-11-23T08:00:00.000Z" };
const form = { opensDay: "2026-11-24", opensTime: "09:00", closesDay: null, closesTime: null, minutes: null };

test("what is left blank follows from the paper: 4 h 30 from 9 o'clock ends at 13 h 30", () => {
  expect(sittingTimes(form, around)).toEqual({
    opensAt: "2026-11-24T08:00:00.000Z",
    closesAt: "2026-11-24T12:30:00.000Z",
    durationMs: 16_200_000,
  });
});

test("a shorter time, a later close, another day", () => {
  expect(sittingTimes({ ...form, minutes: 60, closesTime: "18:00" }, around)).toMatchObject({
    closesAt: "2026-11-24T17:00:00.000Z",
    durationMs: 3_600_000,
  });
  expect(sittingTimes({ ...form, closesDay: "2026-11-30", closesTime: "20:00" }, around)).toMatchObject({
    closesAt: "2026-11-30T19:00:00.000Z",
  });
});

test("a window shorter than the paper is refused, one as long is not", () => {
  expect(sittingTimes({ ...form, closesTime: "13:29" }, around)).toEqual({
    field: "closesTime",
    code: "closes-too-soon",
  });
  expect(sittingTimes({ ...form, closesTime: "13:30" }, around)).toHaveProperty("closesAt");
});

test("a sitting that would already be over is refused", () => {
  expect(sittingTimes(form, { ...around, now: "2026-11-24T12:30:00.000Z" })).toEqual({
    field: "closesTime",
    code: "already-over",
  });
});
