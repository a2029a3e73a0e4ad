import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * What Vitest's JSON report counts; a suite that did not even load counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults?: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults = [] }) {
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * What Playwright's JSON report counts; a journey that passed at its second try passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Count}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

/**
 * Reads a report and counts. Without report, or where the runner failed and its report does not say so, one failure.
 * @template R
 * @param {{ path: string, ok: boolean, count: (report: R) => Count }} run
 * @returns {Count}
 */
export function countReport({ path, ok, count }) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(path, "utf8")));
  if (passed + failed === 0) return { passed: 0, failed: 1 };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}
