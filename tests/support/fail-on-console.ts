import { afterEach, beforeEach, expect, vi } from "vitest";

/** A stray `console.error` or `console.warn` is a fault nobody looked at: it fails the test that caused it. */
let seen: unknown[][] = [];

beforeEach(() => {
  seen = [];
  for (const method of ["error", "warn"] as const)
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void seen.push([method, ...args]));
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(seen, "unexpected console output").toEqual([]);
});
