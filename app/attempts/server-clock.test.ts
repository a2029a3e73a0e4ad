import { expect, test } from "vitest";
import { createServerClock } from "./server-clock.ts";

const EIGHT = Date.parse("2026-11-24T08:00:00.000Z");

test("a browser an hour late shows the server's time", () => {
  let browser = EIGHT - 3_600_000;
  const clock = createServerClock(() => browser);
  const askedAt = browser;
  browser += 200;
  clock.heard("2026-11-24T08:00:00.100Z", askedAt);
  expect(clock.now()).toBe(EIGHT + 200);
  browser += 5_000;
  expect(clock.now()).toBe(EIGHT + 5_200);
});

test("a slow answer does not spoil what is known", () => {
  let browser = EIGHT;
  const clock = createServerClock(() => browser, 0);
  browser += 8_000;
  clock.heard("2026-11-24T08:00:00.000Z", EIGHT);
  expect(clock.now()).toBe(EIGHT + 8_000);
});

test("where nothing better is known, a slow answer is taken", () => {
  let browser = EIGHT - 3_600_000;
  const clock = createServerClock(() => browser);
  browser += 8_000;
  clock.heard("2026-11-24T08:00:04.000Z", EIGHT - 3_600_000);
  expect(clock.now()).toBe(EIGHT + 8_000);
});
