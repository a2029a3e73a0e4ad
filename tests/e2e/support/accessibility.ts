import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe finds on the page as it stands: WCAG 2.2 A and AA, and its best practices; in words, for the report. */
export async function expectAccessible(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, where).toEqual([]);
}

/** The page as it stands: accessible in both themes, no wider than the window. */
export async function expectGoodIn(page: Page, where: string) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${where}, ${colorScheme}`);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), where).toBe(
    false,
  );
}
