import { outcome } from "../messages.fr.js";
import { chooseSteps } from "../steps/choose-steps.js";
import { installPackages } from "../steps/install-packages.js";
import { requireNativeModules } from "../steps/native-modules.js";
import { ROOT } from "../steps/root.js";
import { runTests } from "../steps/run-tests.js";
import { testSteps } from "../steps/test-steps.js";

/**
 * `npm test`: everything that must hold, then the outcome by step and one closing line that CI reads.
 * @param {string[]} options
 */
export async function run(options) {
  process.chdir(ROOT);
  await installPackages(ROOT);
  await requireNativeModules(ROOT);
  const outcomes = await runTests(ROOT, chooseSteps(testSteps(ROOT), options));
  let passed = 0;
  let failed = 0;
  for (const { step, count } of outcomes) {
    passed += count.passed;
    failed += count.failed;
    console.log(`${count.failed === 0 ? "✓" : "✗"} ${step.title} : ${outcome(count.passed, count.failed)}`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
