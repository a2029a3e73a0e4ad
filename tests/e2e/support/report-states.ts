import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { inDatabase } from "./exam-room.ts";

/** A published copy of the demonstration, of the candidate whom the sign-in page offers first. */
export const aPublishedCopy = () =>
  inDatabase((db) =>
    db
      .selectFrom("attempt")
      .innerJoin("sitting", "sitting.id", "attempt.sitting_id")
      .innerJoin("account", "account.id", "attempt.account_id")
      .select([
        "attempt.id",
        "attempt.copy_number",
        "sitting.id as sittingId",
        "account.display_name as name",
      ])
      .where("sitting.stage", "=", "full")
      .where("account.demo", "=", 1)
      .orderBy("account.created_at")
      .orderBy("account.id")
      .executeTakeFirstOrThrow(),
  );

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
