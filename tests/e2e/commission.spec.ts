import { expect, test } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { expectGoodIn } from "./support/accessibility.ts";
import { signIn } from "./support/exam-room.ts";
import { aCopyToMark, expectSaved, signInAs } from "./support/marking-room.ts";

test.setTimeout(120_000);

test("a commission marks degrees by keyboard, through a cut of the network, enters the mark, and the candidate reads it", async ({
  page,
  browser,
}) => {
  const copy = await aCopyToMark(
    { taux: "400", avis: "Le taux est élevé." },
    `commission-${uuidv7().slice(-8)}`,
    "U4",
  );
  await signInAs(page, "Claire Aubry");
  await page.goto(`/sessions/${copy.sittingId}/correction`);
  await page.getByRole("link", { name: /^Grille/ }).click();
  await expect(page.getByRole("heading", { name: /^Grille, copie n°/ })).toBeVisible();
  await expect(page.getByText("Elle paraîtra dès qu’un critère sera évalué.")).toBeVisible();
  await expectGoodIn(page, "an empty grid");

  const criterion = (words: RegExp) => page.getByRole("group", { name: words });
  const first = criterion(/^La cible, les moyens/);
  await first.getByRole("radio", { name: /Non évalué/ }).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(first.getByRole("radio", { name: /^S –/ })).toBeChecked();
  // S alone: 50 to 75 % of 20.
  await expect(page.getByText("De 10 à 15 sur 20, d’après 1 critère évalué sur 12.")).toBeVisible();
  await expectSaved(page);

  await page.context().setOffline(true);
  await criterion(/^Les écrits et l’accroche/)
    .getByLabel(/^TS –/)
    .check();
  await page.getByLabel("Note sur 20").fill("31");
  await page.getByLabel("Appréciation").fill("Un dossier soigné, à chiffrer davantage.");
  await expect(page.getByRole("status")).toContainText("Le serveur ne répond pas");
  await page.context().setOffline(false);
  await expectSaved(page);
  await expect(page.getByText(/^Écrivez une note entre 0 et 20/)).toBeVisible();
  await page.getByLabel("Note sur 20").fill("13,25");
  await expect(page.getByText(/^Écrivez une note entre 0 et 20/)).toBeHidden();
  await expect(page.getByText(/^De 11,67 à 16,67 sur 20/)).toBeVisible();
  await expectSaved(page);
  await expectGoodIn(page, "a grid filled in");

  await page.reload();
  await expect(page.getByLabel("Note sur 20")).toHaveValue("13,25");
  await expect(page.getByLabel("Appréciation")).toHaveValue("Un dossier soigné, à chiffrer davantage.");
  await page.getByRole("link", { name: "Toutes les copies" }).click();
  await expect(page.getByRole("cell", { name: "13,25" })).toBeVisible();

  await page.getByRole("link", { name: "Publication" }).click();
  await page.getByLabel("Corrigé complet").check();
  await page.getByLabel("Montrer aussi la grille de la commission").check();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect(page.getByText("C’est fait.")).toBeVisible();

  const candidate = await browser.newContext();
  await signIn(candidate, copy);
  const own = await candidate.newPage();
  await own.goto(`/copies/${copy.attemptId}`);
  await expect(own.getByRole("main")).toContainText("13,25");
  await expect(own.getByRole("heading", { name: "Appréciation de la commission" })).toBeVisible();
  await expect(own.getByText("Un dossier soigné, à chiffrer davantage.")).toBeVisible();
  await expect(own.getByRole("region", { name: "Grille d’évaluation" })).toContainText("Très satisfaisant");
  await expectGoodIn(own, "the report of a commission");
  const pdf = await candidate.request.get(`/copies/${copy.attemptId}/rapport.pdf`);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await candidate.close();
});
