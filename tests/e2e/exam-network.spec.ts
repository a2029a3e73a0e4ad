import { expect, test, type Page } from "@playwright/test";
import { diagnosis, expectSaved, goTo, sitDown, storedAnswers, storedFates } from "./support/exam-room.ts";

const offline = (page: Page) => page.getByRole("status").filter({ hasText: "Hors connexion" });

test("the network is cut in mid-typing: nothing is lost, and all is sent when it comes back", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const { attemptId } = await sitDown(page);
  await diagnosis(page).fill("Avant la coupure.");
  await expectSaved(page);
  await context.setOffline(true);
  await diagnosis(page).pressSequentially(" Pendant la coupure, le candidat continue.", { delay: 40 });
  await expect(offline(page)).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("1 réponse à envoyer");
  await goTo(page, "2.2");
  await page.getByRole("textbox", { name: "Point mort, en jours d’activité" }).fill("210");
  await page.waitForTimeout(60_000);
  await expect(page.getByRole("banner")).toContainText("2 réponses à envoyer");
  await context.setOffline(false);
  await expect(offline(page)).toBeHidden();
  await expectSaved(page);
  expect(await storedAnswers(attemptId)).toMatchObject({
    diagnostic: "Avant la coupure. Pendant la coupure, le candidat continue.",
    point_mort: "210",
  });
});

test("reloaded without the network, the page comes up with the paper and what was typed", async ({
  page,
  context,
}) => {
  const { attemptId } = await sitDown(page);
  await diagnosis(page).fill("Enregistré.");
  await expectSaved(page);
  await expect.poll(() => page.evaluate(keptFiles)).toBeGreaterThan(10);
  await context.setOffline(true);
  await diagnosis(page).fill("Enregistré, puis complété hors connexion.");
  await page.waitForTimeout(800);

  await page.reload();
  await expect(offline(page)).toBeVisible();
  await expect(diagnosis(page)).toHaveValue("Enregistré, puis complété hors connexion.");
  await expect(page.getByRole("heading", { name: /^Annexe 1/ })).toBeVisible();
  await diagnosis(page).fill("Complété encore, après le rechargement.");

  await context.setOffline(false);
  await expectSaved(page);
  await expect(offline(page)).toBeHidden();
  expect(await storedAnswers(attemptId)).toMatchObject({
    diagnostic: "Complété encore, après le rechargement.",
  });
  expect(new Set(await storedFates(attemptId))).toEqual(new Set(["present"]));
});

test("no answer and no paper is ever kept by the service worker", async ({ page }) => {
  await sitDown(page);
  await diagnosis(page).fill("CANARI-17");
  await expectSaved(page);
  await expect.poll(() => page.evaluate(keptFiles)).toBeGreaterThan(10);
  const texts = await page.evaluate(async () => {
    const cache = await caches.open("epreuve-page");
    const textOf = async (request: Request) => (await cache.match(request))?.text();
    return Promise.all((await cache.keys()).map(textOf));
  });
  for (const text of texts) expect(text).not.toMatch(/CANARI-17|Mme Lenoir|Inès/);
});

test("a copy cannot be handed in without the network, and says so calmly", async ({ page, context }) => {
  const { attemptId } = await sitDown(page);
  await context.setOffline(true);
  await diagnosis(page).fill("Écrit hors connexion.");
  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText("la copie ne peut pas être rendue")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
  expect(await storedAnswers(attemptId)).toMatchObject({ diagnostic: "Écrit hors connexion." });
});

function keptFiles(): Promise<number> {
  return caches
    .open("epreuve-page")
    .then((cache) => cache.keys())
    .then((keys) => keys.length);
}
