import { expect, test } from "@playwright/test";
import { openSitting, signIn } from "./support/exam-room.ts";
import { signInAs } from "./support/marking-room.ts";
import { expectGoodIn } from "./support/accessibility.ts";
import { aPublishedCopy } from "./support/report-states.ts";

test.setTimeout(120_000);

test("a published copy is read from the candidate's home, question by question", async ({ page }) => {
  const copy = await aPublishedCopy();
  await signInAs(page, copy.name);
  await page.goto(`/copies/${copy.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le Fournil des Halles");
  await expect(page.getByText(new RegExp(`Candidat n°\u00a0${copy.copy_number}`))).toBeVisible();
  await expect(page.getByRole("heading", { name: "Profil de compétences" })).toBeVisible();
  await page.getByRole("link", { name: /^2\.2/ }).click();
  await expect(page.getByRole("heading", { name: /^2\.2 Seuil/ })).toBeInViewport();
  await expect(page.getByText("Chemin", { exact: true }).first()).toBeVisible();
  await expectGoodIn(page, "the corrected copy");
});

test("printed, the copy is A4 pages without the bar nor the buttons", async ({ page }) => {
  const copy = await aPublishedCopy();
  await signInAs(page, copy.name);
  await page.goto(`/copies/${copy.id}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Principale" })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toContain("/MediaBox [0 0 594.95996 841.91998]");
});

test("another candidate's copy does not exist", async ({ page }) => {
  const copy = await aPublishedCopy();
  const stranger = await openSitting();
  await signIn(page.context(), stranger);
  expect((await page.goto(`/copies/${copy.id}`))?.status()).toBe(404);
  expect((await page.context().request.get(`/copies/${copy.id}/rapport.pdf`)).status()).toBe(404);
});

test("the staff's pages of a whole class hold in both themes", async ({ page }) => {
  const copy = await aPublishedCopy();
  await signInAs(page, "Claire Aubry");
  for (const path of ["correction", `correction/${copy.copy_number}`, "publication"]) {
    await page.goto(`/sessions/${copy.sittingId}/${path}`);
    await expectGoodIn(page, path);
  }
});
