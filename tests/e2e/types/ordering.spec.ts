import { expect, test, type Page } from "@playwright/test";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectSaved, storedAnswers } from "../support/exam-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handInAndRead, sitSmallPaper, whileOffline } from "../support/small-paper.ts";

test.setTimeout(120_000);

const STEPS = `type: ordering
label: "Remettez les étapes du recrutement dans l’ordre."
points: 4
items:
  - {id: entretien, text: "Recevoir les candidats"}
  - {id: besoin, text: "Définir le besoin"}
  - {id: tri, text: "Trier les candidatures"}
  - {id: annonce, text: "Diffuser l’annonce"}
expected: [besoin, annonce, tri, entretien]
`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const order = (page: Page) => page.getByRole("list", { name: "Votre ordre" }).getByRole("listitem");

test("steps are put in order by keyboard, outlive a cut of the network, are handed in and told in the report", async ({
  page,
}) => {
  const copy = await sitSmallPaper(page, STEPS);
  await button(page, "Placer « Définir le besoin »").focus();
  await page.keyboard.press("Enter");
  await expect(button(page, "Placer « Trier les candidatures »")).toBeFocused();
  await page.keyboard.press("Enter");
  await expectSaved(page);
  await whileOffline(page, async () => {
    await button(page, "Placer « Recevoir les candidats »").click();
    await button(page, "Placer « Diffuser l’annonce »").click();
    await button(page, "Monter « Recevoir les candidats »").click();
    await expect(button(page, "Monter « Recevoir les candidats »")).toBeFocused();
    await expect(page.getByText("« Recevoir les candidats » : rang 2 sur 4.")).toBeAttached();
    await expectGoodIn(page, "an order, offline");
  });
  await page.reload();
  await expect(order(page).nth(1)).toContainText("Recevoir les candidats");
  await order(page).nth(3).dragTo(order(page).nth(1));
  await expect(order(page).nth(1)).toContainText("Diffuser l’annonce");
  await expectSaved(page);
  expect(await storedAnswers(copy.attemptId)).toMatchObject({
    taux: { order: ["besoin", "annonce", "entretien", "tri"] },
  });

  await handInAndRead(page, copy);
  const told = page.getByRole("region", { name: "Remettez les étapes du recrutement dans l’ordre." });
  await expect(told.getByRole("row", { name: /^3 .*Recevoir les candidats/ })).toContainText("4");
  await expect(page.getByText("3 étapes sur 4 se suivent dans l’ordre attendu.").first()).toBeVisible();
  await expect(page.getByText("− 1 point").first()).toBeVisible();
  await expectGoodIn(page, "the corrected copy");
  await expectPrinted(page, copy.attemptId, ["Recevoir les candidats", "3 étapes sur 4 se suivent"]);
});

test("on the page of a phone, a step keeps its buttons beside it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitSmallPaper(page, STEPS);
  await button(page, "Placer « Définir le besoin »").click();
  await button(page, "Placer « Trier les candidatures »").click();
  await expectGoodIn(page, "a phone");
});
