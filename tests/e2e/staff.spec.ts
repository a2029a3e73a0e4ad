import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

/** Opens one of the demonstration's accounts by its button on the sign-in page. */
async function signInAs(page: Page, name: string) {
  await page.goto("/connexion");
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test.setTimeout(120_000);

test("a teacher makes a class, opens a sitting for it, and a candidate signs in with their card", async ({
  page,
  browser,
}) => {
  await signInAs(page, "Claire Aubry");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Classes" }).click();
  await page.getByRole("link", { name: "Nouvelle classe" }).click();
  await page.getByLabel("Nom de la classe").fill("1re année GPME");
  await page.getByLabel("Liste des candidats").fill("Nom;Prénom;Groupe\nQuill;Ada;A\n;Bao;");
  await page.getByRole("button", { name: "Vérifier la liste" }).click();
  await expect(page.getByText("il manque le nom ou le prénom")).toBeVisible();
  await expect(page.getByLabel("Liste des candidats")).toHaveValue(/Quill;Ada;A/);
  await expectAccessible(page);
  await page.getByLabel("Liste des candidats").fill("Nom;Prénom;Groupe\nQuill;Ada;A\nQuill;Bao;B");
  await page.getByRole("button", { name: "Vérifier la liste" }).click();
  await page.getByRole("button", { name: "Créer la classe avec 2 candidats" }).click();
  await expect(page.getByRole("heading", { name: "Fiches à distribuer" })).toBeVisible();
  await expectAccessible(page);
  const card = page.getByRole("listitem").filter({ hasText: "Ada Quill" });
  const [login = "", password = ""] = (await card.getByRole("definition").allTextContents()).slice(1);
  expect(login).toMatch(/^ada\.q/);

  await page.getByRole("link", { name: "Sessions" }).click();
  await page.getByRole("link", { name: "Nouvelle session" }).click();
  await expectAccessible(page);
  await page.getByLabel("Pour").selectOption({ label: "1re année GPME, groupe A" });
  await page.getByLabel("Intitulé").fill("Entraînement du groupe A");
  await page.getByLabel("Jour", { exact: true }).fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel("Ouvre à").fill("00:00");
  await page.getByLabel("Jour de fermeture").fill("2099-12-31");
  await page.getByLabel("Ferme à").fill("20:00");
  await page.getByRole("button", { name: "Ouvrir la session" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Entraînement du groupe A" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Ada Quill Pas connecté/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Bao Quill/ })).toHaveCount(0);
  await expectAccessible(page);

  const candidate = await (await browser.newContext()).newPage();
  await candidate.goto("/connexion");
  await candidate.getByLabel("Identifiant").fill(login);
  await candidate.getByLabel("Mot de passe", { exact: true }).fill(password);
  await candidate.getByRole("button", { name: "Se connecter" }).click();
  await expect(candidate.getByRole("heading", { name: "Entraînement du groupe A" })).toBeVisible();
  await expectAccessible(candidate);
  await candidate.context().close();
  await page.reload();
  await expect(page.getByRole("row", { name: /Ada Quill Connecté/ })).toBeVisible();

  await page.getByRole("button", { name: "Mot de passe Ada Quill" }).click();
  await page.getByRole("button", { name: "Donner un nouveau mot de passe" }).click();
  await expect(page.getByText("Montré une seule fois")).toBeVisible();
});

test("the demonstration's candidate finds an exam to sit and a corrected copy", async ({ page }) => {
  await signInAs(page, "Inès Bertin");
  await expect(page.getByRole("link", { name: "Entrer en salle" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Épreuve blanche U6" }).click();
  await expect(page).toHaveURL(/\/copies\//);
});
