import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countPlaywright, countReport, countVitest } from "./count-tests.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "epreuve-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (report: unknown, ok: boolean) => {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return countReport({ path, ok, count: countVitest });
};

test("passed and failed tests are counted", () => {
  expect(run({ numPassedTests: 41, numFailedTests: 2 }, false)).toEqual({ passed: 41, failed: 2 });
  expect(run({ numPassedTests: 41, numFailedTests: 0 }, true)).toEqual({ passed: 41, failed: 0 });
});

test("a file that does not load counts as a failure", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(run({ numPassedTests: 3, numFailedTests: 0, testResults }, false)).toEqual({ passed: 3, failed: 1 });
});

test("a runner that fails, runs nothing or leaves no report never passes", () => {
  expect(run({ numPassedTests: 3, numFailedTests: 0 }, false)).toEqual({ passed: 3, failed: 1 });
  expect(run({ numPassedTests: 0, numFailedTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  const path = join(folder, "absent.json");
  expect(countReport({ path, ok: true, count: countVitest })).toEqual({ passed: 0, failed: 1 });
});

test("a skipped journey is a failed one", () => {
  expect(countPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
    passed: 8,
    failed: 3,
  });
});
