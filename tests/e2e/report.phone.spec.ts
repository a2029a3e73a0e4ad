import { expect, test } from "@playwright/test";
import { signInAs } from "./support/marking-room.ts";
import { expectGoodIn } from "./support/accessibility.ts";
import { aPublishedCopy } from "./support/report-states.ts";

test.setTimeout(120_000);

test("the corrected copy holds on a phone, in both themes", async ({ page }) => {
  const copy = await aPublishedCopy();
  await signInAs(page, copy.name);
  await page.goto(`/copies/${copy.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le Fournil des Halles");
  await expectGoodIn(page, "the corrected copy");
});

test("marking and publication hold on a phone, in both themes", async ({ page }) => {
  const copy = await aPublishedCopy();
  await signInAs(page, "Claire Aubry");
  for (const path of ["correction", `correction/${copy.copy_number}`, "publication"]) {
    await page.goto(`/sessions/${copy.sittingId}/${path}`);
    await expectGoodIn(page, path);
  }
});
