import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessibility.ts";
import { inDatabase, signIn } from "./support/exam-room.ts";
import { aCopyToMark, expectSaved, signInAs } from "./support/marking-room.ts";

test.setTimeout(120_000);

test("a teacher marks by keyboard alone, publishes, and the candidate reads their copy", async ({
  page,
  browser,
}) => {
  const copy = await aCopyToMark({ taux: "400", avis: "Le taux est élevé." });
  await signInAs(page, "Claire Aubry");
  await page.goto(`/sessions/${copy.sittingId}/correction`);
  const row = page.getByRole("row", { name: new RegExp(copy.copyNumber) });
  await expect(row).toContainText("À corriger");
  await expect(row).not.toContainText("Valmont");
  await expectAccessible(page, "the class");

  await row.getByRole("link", { name: /Corriger/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`copie n°\u00a0${copy.copyNumber}`);
  await expect(page.getByText("Le taux est élevé.")).toBeVisible();
  await expectAccessible(page, "the desk");

  // « Compare » gets everything by the key 1, then the arrow goes to « Conclut », which gets nothing by the key 0.
  await page
    .getByRole("group", { name: /^Compare/ })
    .getByRole("radio")
    .first()
    .focus();
  await page.keyboard.press("1");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("0");
  await expect(
    page
      .getByRole("group", { name: /^Conclut/ })
      .getByRole("radio")
      .first(),
  ).toBeChecked();
  await page.keyboard.press("c");
  await page.keyboard.type("Citez le chiffre 1.");
  await expectSaved(page);
  await expect(page.getByText("8,0 / 20")).toBeVisible();

  // Nothing is left: Enter goes on, back to the class, where the copy has its mark: 2 of 5 points.
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/correction$/);
  await expect(row).toContainText("Corrigée");
  await expect(row).toContainText("8,0");

  const candidate = await browser.newContext();
  await signIn(candidate, copy);
  const reader = await candidate.newPage();
  await reader.goto(`/copies/${copy.attemptId}`);
  await expect(reader.getByText("n’a pas encore publié")).toBeVisible();
  expect((await candidate.request.get(`/copies/${copy.attemptId}/rapport.pdf`)).status()).toBe(404);

  await page.getByRole("link", { name: "Publication" }).click();
  await expectAccessible(page, "publication");
  await page.getByRole("radio", { name: "Notes et commentaires" }).check();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect(page.getByText("C’est fait.")).toBeVisible();

  const [html, payload] = await Promise.all(
    [`/copies/${copy.attemptId}`, `/copies/${copy.attemptId}.data`].map(async (path) =>
      (await candidate.request.get(path)).text(),
    ),
  );
  await reader.reload();
  await expect(reader.getByText(/^8,0/)).toBeVisible();
  await expect(reader.getByText("Citez le chiffre 1.")).toBeVisible();
  // 412 is the expected rate, « Compare » an item of the rubric: neither is sent before the corrigé is published.
  for (const sent of [html, payload]) expect(sent).not.toMatch(/Compare|Attendu|>412</);

  await page.getByRole("radio", { name: "Corrigé complet" }).check();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect(page.getByText("depuis le")).toContainText("Le corrigé complet est publié");
  await reader.reload();
  await expect(reader.getByText("Attendu", { exact: true })).toBeVisible();
  await expect(reader.getByRole("table", { name: /Barème/ })).toContainText("Compare");
  const pdf = await candidate.request.get(`/copies/${copy.attemptId}/rapport.pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await candidate.close();
});

test("the next copy comes after the last decision of this one", async ({ page }) => {
  const copy = await aCopyToMark({ avis: "Un avis." });
  await signInAs(page, "Claire Aubry");
  await page.goto(`/sessions/${copy.sittingId}/correction/${copy.copyNumber}`);
  const compare = page.getByRole("group", { name: /^Compare/ });
  await compare.getByRole("radio").first().focus();
  await page.keyboard.press("0");
  // « Conclut » needs « Compare »: it is no longer waited for.
  await expectSaved(page);
  await expect(page.getByText("Ne compte pas")).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(page.getByText(/restent à corriger/)).toBeVisible();
});

test("a mark of the machine is changed with a reason, which the candidate is told", async ({ page }) => {
  const copy = await aCopyToMark({ taux: "400" });
  await signInAs(page, "Claire Aubry");
  await page.goto(`/sessions/${copy.sittingId}/correction/${copy.copyNumber}?reponse=taux`);
  await page.getByText("Changer les points").click();
  await page.getByLabel("Points (0 à 2,00)").fill("1,5");
  await page.getByRole("button", { name: "Donner ces points" }).click();
  await expect(page.getByText("Donnez la raison de ce changement")).toBeVisible();
  await page.getByLabel("Raison du changement").fill("La lecture de l’annexe se défend.");
  await page.getByRole("button", { name: "Donner ces points" }).click();
  await expectSaved(page);
  await page.getByRole("link", { name: "Toutes les copies" }).click();
  await page.goto(`/copies/${copy.attemptId}`);
  await expect(page.getByText("La lecture de l’annexe se défend.")).toBeVisible();
});

test("a decision waits for the network and is sent when it comes back", async ({ page, context }) => {
  const copy = await aCopyToMark({ avis: "Un avis." });
  await signInAs(page, "Claire Aubry");
  await page.goto(`/sessions/${copy.sittingId}/correction/${copy.copyNumber}`);
  await context.setOffline(true);
  await page
    .getByRole("group", { name: /^Compare/ })
    .getByRole("radio")
    .last()
    .focus();
  await page.keyboard.press("1");
  await expect(page.getByRole("status")).toContainText("Non enregistré");
  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(
    page
      .getByRole("group", { name: /^Compare/ })
      .getByRole("radio")
      .last(),
  ).toBeChecked();
});

test("publishing is held back once while another group has still to sit the paper", async ({ page }) => {
  // A paper of its own at each try: the database keeps what an earlier try left.
  const paper = `essai-deux-groupes-${test.info().retry}`;
  const copy = await aCopyToMark({ taux: "412" }, paper);
  const other = await aCopyToMark({ taux: "412" }, paper);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await inDatabase((db) =>
    db
      .updateTable("sitting")
      .set({ opens_at: tomorrow, closes_at: tomorrow, title: "Le groupe B" })
      .where("id", "=", other.sittingId)
      .execute(),
  );
  await signInAs(page, "Claire Aubry");
  await page.goto(`/sessions/${copy.sittingId}/publication`);
  await expect(page.getByText("Ce sujet sert encore à un autre groupe.")).toBeVisible();
  await expect(page.getByText("Le groupe B")).toBeVisible();
  await page.getByRole("radio", { name: "Corrigé complet" }).check();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect(page.getByText("Cochez la case")).toBeVisible();
  await expectAccessible(page, "publication held back");
  await page.getByRole("checkbox", { name: /publier quand même/ }).check();
  await page.getByRole("radio", { name: "Corrigé complet" }).check();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect(page.getByText("C’est fait.")).toBeVisible();
});
