import { expect, test } from "@playwright/test";
import { diagnosis, expectSaved, goTo, inDatabase, openSitting } from "./support/exam-room.ts";
import { giveToTeacher, signInAs } from "./support/marking-room.ts";

test.setTimeout(120_000);

test("from the sign-in to the corrected copy: one early error is paid for once, and the report says so", async ({
  page,
  browser,
}) => {
  const sitting = await openSitting();
  await inDatabase((db) => giveToTeacher(db, sitting));
  await page.goto("/connexion");
  await page.getByLabel("Identifiant").fill(sitting.login);
  await page.getByLabel("Mot de passe", { exact: true }).fill(sitting.password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("link", { name: "Entrer en salle" }).click();
  await page.getByRole("button", { name: "Commencer l’épreuve" }).click();
  await diagnosis(page).fill("Les fiches se perdent près du téléphone.");
  // The fixed costs are 180 900 €: misread once, they falsify what follows, which is worked out rightly.
  await goTo(page, "2.2");
  await page
    .getByRole("textbox", { name: "Seuil de rentabilité : calcul justifié" })
    .fill("Seuil de rentabilité = 178 500 ÷ 0,5789 = 308 366 €");
  await page.getByRole("textbox", { name: "Point mort, en jours d’activité" }).fill("317,18");
  await expectSaved(page);
  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();

  const teacher = await (await browser.newContext()).newPage();
  await signInAs(teacher, "Claire Aubry");
  await teacher.goto(`/sessions/${sitting.sittingId}/correction`);
  await expect(teacher.getByRole("row", { name: /^n° \d+ À corriger/ })).toBeVisible();
  await teacher.goto(`/sessions/${sitting.sittingId}/publication`);
  await teacher.getByRole("radio", { name: "Corrigé complet" }).check();
  await teacher.getByRole("checkbox", { name: /publier quand même/ }).check();
  await teacher.getByRole("button", { name: "Publier" }).click();
  await expect(teacher.getByText("C’est fait.")).toBeVisible();
  await teacher.context().close();

  await page.goto("/accueil");
  await page.getByRole("link", { name: "Épreuve blanche U6" }).click();
  await expect(page.getByText(/^Partie calculée/)).toBeVisible();
  const question = page.getByRole("article").filter({ has: page.getByRole("heading", { name: /^2\.2/ }) });
  await expect(question.getByText("une erreur n’est pénalisée qu’une fois")).toBeVisible();
  await expect(question.getByText("317,18 jours").first()).toBeVisible();
  await expect(question.getByText("Avec vos chiffres").first()).toBeVisible();
});
