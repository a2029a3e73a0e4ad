import { expect, test } from "vitest";
import { deadlineOf, isClosed } from "./attempt-clock.ts";

const H = 3_600_000;
const morning = {
  startedAt: "2026-11-24T08:00:00.000Z",
  durationMs: 3 * H,
  closesAt: "2026-11-24T12:00:00.000Z",
  extraTimePercent: 0,
};

test("a candidate has the whole time of the sitting from when they start", () => {
  expect(deadlineOf(morning)).toBe("2026-11-24T11:00:00.000Z");
});

test("who starts late stops with the sitting", () => {
  expect(deadlineOf({ ...morning, startedAt: "2026-11-24T11:15:00.000Z" })).toBe("2026-11-24T12:00:00.000Z");
});

test("a third of extra time is an hour more on a paper of three hours", () => {
  const deadline = deadlineOf({ ...morning, durationMs: 3 * H, extraTimePercent: 33 });
  expect(deadline).toBe("2026-11-24T11:59:24.000Z");
});

test("extra time moves the end of the sitting too: it is not eaten by it", () => {
  const exact = { ...morning, closesAt: "2026-11-24T11:00:00.000Z", extraTimePercent: 50 };
  expect(deadlineOf(exact)).toBe("2026-11-24T12:30:00.000Z");
});

test("an attempt is closed from its deadline on, and as soon as it is handed in", () => {
  const open = { deadline_at: "2026-11-24T12:00:00.000Z", submitted_at: null };
  expect(isClosed(open, "2026-11-24T11:59:59.999Z")).toBe(false);
  expect(isClosed(open, "2026-11-24T12:00:00.000Z")).toBe(true);
  expect(isClosed({ ...open, submitted_at: "2026-11-24T09:00:00.000Z" }, "2026-11-24T09:00:00.000Z")).toBe(
    true,
  );
});
