import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { preparingE2e } from "../messages.fr.js";
import { buildIfChanged } from "./build-app.js";
import { countReport } from "./count-tests.js";
import { requireBrowser } from "./require-browser.js";
import { runStep } from "./run-step.js";
import { Stop } from "./stop.js";

/** @typedef {import("./count-tests.js").Count} Count */
/** @typedef {import("./test-steps.js").TestStep} TestStep */

/**
 * Runs every step, whatever became of the ones before, so that one run tells all that is wrong.
 * @param {string} root
 * @param {TestStep[]} steps
 * @returns {Promise<{ step: TestStep, count: Count }[]>}
 */
export async function runTests(root, steps) {
  const outcomes = [];
  for (const step of steps) outcomes.push({ step, count: await runOne(root, step) });
  return outcomes;
}

/**
 * @param {string} root
 * @param {TestStep} step
 * @returns {Promise<Count>}
 */
async function runOne(root, step) {
  const env = await environmentOf(root, step);
  if (!env) return { passed: 0, failed: 1 };
  if (step.report) {
    mkdirSync(dirname(step.report.path), { recursive: true });
    rmSync(step.report.path, { force: true });
  }
  const { ok } = await runStep({ title: step.title, file: process.execPath, args: step.args, env });
  if (step.report) return countReport({ ...step.report, ok });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * The journeys need the built product and a browser; what hinders them is said and makes them fail.
 * @param {string} root
 * @param {TestStep} step
 * @returns {Promise<Record<string, string | undefined> | undefined>}
 */
async function environmentOf(root, step) {
  if (step.name !== "e2e") return {};
  try {
    await buildIfChanged(root);
    process.stdout.write(`• ${preparingE2e}…\n`);
    return { CHROMIUM_PATH: await requireBrowser(root) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stdout.write(`${error.message}\n`);
    return undefined;
  }
}
