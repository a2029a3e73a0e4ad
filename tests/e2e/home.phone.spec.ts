import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("on a phone, a candidate's home fits and offers the exam", async ({ page }) => {
  await page.goto("/connexion");
  await page.getByRole("button", { name: /^Inès Bertin/ }).click();
  await expect(page.getByRole("link", { name: "Entrer en salle" }).first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
