import { expect, test, type Page } from "@playwright/test";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectSaved, storedAnswers } from "../support/exam-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handInAndRead, sitSmallPaper, whileOffline } from "../support/small-paper.ts";

test.setTimeout(120_000);

/** Four cells for each task and one for the end: 9 × 0,40, and 0,40 for the critical tasks. */
const PROJECT = `type: schedule
mode: mpm
label: "Ordonnancez le projet."
points: 4
critical: 0.4
tasks:
  - {id: A, says: "Choix du local", lasts: 3}
  - {id: B, says: "Travaux", lasts: 5, after: [A]}
`;
const cell = (page: Page, name: string) => page.getByRole("textbox", { name: new RegExp(`^${name},`) });

test("a project is typed, outlives a cut of the network, is handed in and told in the report", async ({
  page,
}) => {
  const copy = await sitSmallPaper(page, PROJECT);
  await cell(page, "D2").click();
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await page.keyboard.type("4");
  await expect(page.getByText(/Cellule D3 · lu\s: 4\sjours/)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("9");
  await expectSaved(page);
  await whileOffline(page, async () => {
    for (const [name, days] of Object.entries({ E2: "1", E3: "4", F2: "1", F3: "0", G2: "1", G3: "0" }))
      await cell(page, name).fill(days);
    await page.getByRole("checkbox", { name: "B – Travaux" }).check();
    await expect(page.getByText("9 cellules sur 9")).toBeVisible();
    await expectGoodIn(page, "a project, offline");
  });
  await page.reload();
  await expect(cell(page, "E3")).toHaveValue("4");
  await expect(page.getByRole("checkbox", { name: "B – Travaux" })).toBeChecked();
  expect(await storedAnswers(copy.attemptId)).toMatchObject({
    taux: { cells: { D2: "0", D3: "4", D4: "9", E2: "1", E3: "4" }, critical: ["B"] },
  });

  await handInAndRead(page, copy);
  const told = page.getByRole("region", { name: "Ordonnancez le projet." });
  await expect(told.getByRole("row", { name: /^B – Travaux/ })).toContainText("3 jours");
  await expect(page.getByText("Une case fausse sur 10.").first()).toBeVisible();
  await expect(page.getByText("− 0,40 point").first()).toBeVisible();
  await expect(page.getByText("Tâches critiques").first()).toBeVisible();
  await expectGoodIn(page, "the corrected copy");
  await expectPrinted(page, copy.attemptId, ["B – Travaux", "Une case fausse sur 10."]);
});

test("on the page of a phone, the table scrolls in its frame", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitSmallPaper(page, PROJECT);
  await cell(page, "G3").fill("0");
  await expectGoodIn(page, "a phone");
});
