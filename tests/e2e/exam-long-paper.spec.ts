import { expect, test, type Page } from "@playwright/test";
import { filesOfScenario } from "#tests/support/a-published-scenario.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { inDatabase, signIn } from "./support/exam-room.ts";

/** « Orme et Rayon »: some twenty questions in four parts, and an annexe to hand back. */
async function openLongPaper(page: Page) {
  const id = "u4-orme-et-rayon";
  const now = new Date().toISOString();
  const scenario = { id, files: filesOfScenario(id) };
  const sitting = await inDatabase((db) => anExamSitting({ db, now, scenario }));
  await signIn(page.context(), sitting);
  const attemptId = await inDatabase((db) => aBegunCopy(db, sitting, now));
  await page.goto(`/epreuve/${attemptId}`);
  await expect(page.getByRole("navigation", { name: "Toutes les questions" })).toBeVisible();
}

test("the map of a long paper shows every question at once, part by part, within reach of the keyboard", async ({
  page,
}) => {
  await openLongPaper(page);
  const map = page.getByRole("navigation", { name: "Toutes les questions" });
  const stops = map.getByRole("button");
  expect(await stops.count()).toBeGreaterThan(20);
  for (const stop of await stops.all()) await expect(stop).toBeInViewport({ ratio: 1 });
  await expect(map.getByRole("list", { name: "Dossier 4" }).getByRole("button").first()).toHaveText("4.1");
  await stops.last().focus();
  await page.keyboard.press("Enter");
  await expect(stops.last()).toHaveAttribute("aria-current", "true");
  await expectAccessible(page, "a long paper");
});

test("an annexe to hand back says so under its title; a text of law, that it is public", async ({ page }) => {
  await openLongPaper(page);
  await page.getByRole("tab", { name: /^A\b/ }).click();
  const sheet = page.getByRole("tabpanel");
  await expect(sheet.getByRole("heading").first()).toContainText("Annexe A");
  await expect(sheet.getByText("À rendre avec la copie.")).toBeVisible();
  await page.getByRole("tab", { name: /^11\b/ }).click();
  await expect(page.getByRole("tabpanel").getByText("Document public.")).toBeAttached();
});
