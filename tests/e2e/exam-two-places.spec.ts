import { expect, test } from "@playwright/test";
import {
  diagnosis,
  expectSaved,
  goTo,
  openCopy,
  openSitting,
  otherMachine,
  signIn,
  sitDown,
  storedAnswers,
} from "./support/exam-room.ts";

test("two tabs of one copy: what one saves, the other shows", async ({ page, context }) => {
  const { attemptId } = await sitDown(page);
  const second = await context.newPage();
  await openCopy(second, attemptId);
  await diagnosis(page).fill("Écrit dans le premier onglet.");
  await expectSaved(page);
  await expect(diagnosis(second)).toHaveValue("Écrit dans le premier onglet.");
  await diagnosis(second).fill("Écrit dans le premier onglet, repris dans le second.");
  await expectSaved(second);
  await expect(diagnosis(page)).toHaveValue("Écrit dans le premier onglet, repris dans le second.");
});

test("machine A comes back after machine B went on: both texts are shown, the candidate chooses", async ({
  page,
  context,
  browser,
}) => {
  const sitting = await sitDown(page);
  await diagnosis(page).fill("Début commun.");
  await expectSaved(page);
  await context.setOffline(true);
  await diagnosis(page).fill("Suite écrite sur la machine A.");

  const b = await otherMachine(browser, sitting);
  await openCopy(b.page, sitting.attemptId);
  await diagnosis(b.page).fill("Suite écrite sur la machine B.");
  await expectSaved(b.page);

  await context.setOffline(false);
  await expect(page.getByText("1 réponse a deux versions")).toBeVisible();
  await expect(diagnosis(page)).toHaveValue("Suite écrite sur la machine A.");
  expect(await storedAnswers(sitting.attemptId)).toMatchObject({
    diagnostic: "Suite écrite sur la machine B.",
  });

  await page.getByRole("status").getByRole("button", { name: "Choisir" }).click();
  const dialog = page.getByRole("dialog", { name: "Deux versions d’une réponse" });
  await expect(dialog.locator("textarea").first()).toHaveValue("Suite écrite sur la machine A.");
  await expect(dialog.locator("textarea").last()).toHaveValue("Suite écrite sur la machine B.");
  await dialog.getByRole("button", { name: "Garder celle de cette page" }).click();
  await expect(page.getByText("1 réponse a deux versions")).toBeHidden();
  await expectSaved(page);
  expect(await storedAnswers(sitting.attemptId)).toMatchObject({
    diagnostic: "Suite écrite sur la machine A.",
  });
  await b.context.close();
});

test("two versions must be settled before the copy is handed in", async ({ page, context, browser }) => {
  const sitting = await sitDown(page);
  await context.setOffline(true);
  await diagnosis(page).fill("A");
  const b = await otherMachine(browser, sitting);
  await openCopy(b.page, sitting.attemptId);
  await diagnosis(b.page).fill("B");
  await expectSaved(b.page);
  await context.setOffline(false);
  await expect(page.getByText("1 réponse a deux versions")).toBeVisible();
  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await expect(page.getByRole("button", { name: "Rendre définitivement" })).toBeDisabled();
  await b.context.close();
});

test("another account on the same browser neither sees nor sends what was left", async ({
  page,
  context,
}) => {
  const mine = await sitDown(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await diagnosis(page).fill("À moi seule.");
  await page.waitForTimeout(800);
  await page.close();
  await context.setOffline(false);

  const other = await openSitting();
  await signIn(context, other);
  const theirs = await context.newPage();
  const sent: string[] = [];
  theirs.on("request", (request) => sent.push(request.postData() ?? ""));
  await theirs.goto(`/epreuve/${mine.attemptId}`);
  await expect(theirs.getByText("Cette copie n’existe pas, ou n’est pas la vôtre.")).toBeVisible();
  await theirs.goto(`/composer/${other.sittingId}`);
  await theirs.getByRole("button", { name: "Commencer l’épreuve" }).click();
  await expect(diagnosis(theirs)).toHaveValue("");
  await diagnosis(theirs).fill("À l’autre.");
  await expectSaved(theirs);
  expect(sent.join("")).not.toContain("À moi seule.");
  expect(await storedAnswers(mine.attemptId)).toEqual({});

  await signIn(context, mine);
  await openCopy(theirs, mine.attemptId);
  await expect(diagnosis(theirs)).toHaveValue("À moi seule.");
  await expectSaved(theirs);
  expect(await storedAnswers(mine.attemptId)).toMatchObject({ diagnostic: "À moi seule." });
});

test("somebody else signs in in another tab: the page stops sending, and goes on with its own account", async ({
  page,
  context,
}) => {
  const mine = await sitDown(page);
  const other = await openSitting();
  await signIn(context, other);
  await diagnosis(page).fill("À moi seule.");
  await expect(page.getByText("Une autre personne s’est connectée dans ce navigateur")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("1 réponse à envoyer");

  await page.getByRole("button", { name: "Se reconnecter" }).click();
  const dialog = page.getByRole("dialog", { name: "Reconnectez-vous" });
  await dialog.getByLabel("Identifiant").fill(mine.login);
  await dialog.getByLabel("Mot de passe").fill(mine.password);
  await dialog.getByRole("button", { name: "Se reconnecter" }).click();
  await expect(dialog).toBeHidden();
  await expectSaved(page);
  expect(await storedAnswers(mine.attemptId)).toMatchObject({ diagnostic: "À moi seule." });
});

test("a session that ended is opened again in place, and nothing is lost", async ({ page, context }) => {
  const mine = await sitDown(page);
  await context.clearCookies();
  await diagnosis(page).fill("Tapé sans session.");
  await page.getByRole("button", { name: "Se reconnecter" }).click();
  const dialog = page.getByRole("dialog", { name: "Reconnectez-vous" });
  await dialog.getByLabel("Identifiant").fill(mine.login);
  await dialog.getByLabel("Mot de passe").fill("faux");
  await dialog.getByRole("button", { name: "Se reconnecter" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByLabel("Mot de passe").fill(mine.password);
  await dialog.getByRole("button", { name: "Se reconnecter" }).click();
  await expectSaved(page);
  expect(await storedAnswers(mine.attemptId)).toMatchObject({ diagnostic: "Tapé sans session." });
  await goTo(page, "1.2");
});
