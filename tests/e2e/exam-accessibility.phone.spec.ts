import { test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility.ts";
import { throughExamStates } from "./support/exam-states.ts";

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in any state of the exam on a phone, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await throughExamStates(page, (state) => expectAccessible(page, state));
  });
