import { expect, test } from "@playwright/test";
import {
  diagnosis,
  expectSaved,
  inDatabase,
  openCopy,
  otherMachine,
  sitDown,
  storedAnswers,
  storedFates,
} from "./support/exam-room.ts";
import { selectNewestRun } from "#app/db/grading-runs.server.ts";

test("at the deadline the fields freeze, the last saved state counts, and the copy is marked", async ({
  page,
}) => {
  const { attemptId } = await sitDown(page, { seconds: 20 });
  await diagnosis(page).fill("Le dernier état enregistré.");
  await expectSaved(page);
  await expect(
    page.getByText(/L’épreuve est terminée\. Vos réponses enregistrées à \d\d:\d\d:\d\d comptent\./),
  ).toBeVisible({
    timeout: 30_000,
  });
  await expect(diagnosis(page)).toHaveAttribute("readonly");
  await expect(page.getByRole("button", { name: /^Rendre/ })).toBeHidden();
  expect(await storedAnswers(attemptId)).toMatchObject({ diagnostic: "Le dernier état enregistré." });
  await expect
    .poll(() => inDatabase((db) => selectNewestRun(db, attemptId)), { timeout: 20_000 })
    .not.toBeNull();

  await page.reload();
  await expect(page.getByText(/L’épreuve est terminée/)).toBeVisible();
});

test("opened again before the deadline, the copy goes on where one was, with the time that is left", async ({
  page,
  browser,
}) => {
  const sitting = await sitDown(page, { seconds: 90 });
  await diagnosis(page).fill("Commencé ici.");
  await expectSaved(page);
  await page.context().close();
  const { context, page: again } = await otherMachine(browser, sitting);
  await openCopy(again, sitting.attemptId);
  await expect(diagnosis(again)).toHaveValue("Commencé ici.");
  await expect(again.getByRole("banner")).toContainText(/\d+\s(s|min) restantes/);
  await context.close();
});

test("what was typed during a cut arrives after the end: kept as late, it changes nothing by itself", async ({
  page,
  context,
}) => {
  const { attemptId } = await sitDown(page, { seconds: 20 });
  await diagnosis(page).fill("À temps.");
  await expectSaved(page);
  await context.setOffline(true);
  await diagnosis(page).fill("Pendant la coupure.");
  await expect(page.getByText(/L’épreuve est terminée/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("1 réponse est encore à envoyer")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("1 réponse est arrivée après la fin")).toBeVisible({ timeout: 20_000 });
  expect(await storedAnswers(attemptId)).toMatchObject({ diagnostic: "À temps." });
  expect(await storedFates(attemptId)).toEqual(["present", "late"]);
});

test("extra time is counted in the time that is left", async ({ page }) => {
  await sitDown(page, { seconds: 3_600, extraTimePercent: 50 });
  await expect(page.getByRole("banner")).toContainText(/1\sh\s29 restantes|1\sh\s30 restantes/);
});
