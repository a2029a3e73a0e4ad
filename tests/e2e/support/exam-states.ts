import { expect, type Page } from "@playwright/test";
import { diagnosis, expectSaved, sitDown } from "./exam-room.ts";

/** Goes through the states of the exam page, and has each looked at. */
export async function throughExamStates(page: Page, look: (state: string) => Promise<void>) {
  await sitDown(page);
  await look("fresh");
  const onPhone = (page.viewportSize()?.width ?? 0) < 860;
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await stepForward(page);
  await look("a question of several answers");
  const field = page.getByRole("textbox", { name: "Taux d’endettement après l’emprunt" });
  await field.fill("112.916");
  await expectSaved(page);
  await look("a doubtful figure");
  await page.getByRole("button", { name: /Rendre/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("handing in");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Calculatrice" }).click();
  await look("calculator");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Brouillon" }).click();
  await look("rough pad");
  await page.keyboard.press("Escape");
  if (onPhone) await page.getByRole("button", { name: "Annexes", exact: true }).click();
  await page.getByLabel("Chercher dans les annexes").fill("commande");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Voir deux annexes" }).click();
  await look("two annexes");
  if (onPhone) await page.getByRole("button", { name: "Questions", exact: true }).click();
  await page.context().setOffline(true);
  await field.fill("112,9");
  await expect(page.getByRole("status").filter({ hasText: "Hors connexion" })).toBeVisible();
  await look("offline");
  await page.context().setOffline(false);
  await expectSaved(page);
  await page.getByRole("button", { name: /Rendre/ }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
  await look("closed");
  await expect(diagnosis(page)).toBeHidden();
}

async function stepForward(page: Page) {
  const before = await page.getByRole("heading", { level: 2 }).last().textContent();
  await page
    .getByRole("navigation", { name: "Question précédente et suivante" })
    .getByRole("button")
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 2 }).last()).not.toHaveText(before ?? "");
}
