import { expect, test, type Page } from "@playwright/test";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectSaved, storedAnswers } from "../support/exam-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handInAndRead, sitSmallPaper, whileOffline } from "../support/small-paper.ts";

test.setTimeout(120_000);

const PAIRS = `type: matching
label: "Associez chaque document à son étape."
headings: ["Document", "Étape"]
points: 4
left:
  - {id: devis, text: "Devis"}
  - {id: bl, text: "Bon de livraison"}
  - {id: facture, text: "Facture"}
  - {id: relance, text: "Lettre de relance"}
right:
  - {id: livraison, text: "Livraison"}
  - {id: retard, text: "Retard de paiement"}
  - {id: offre, text: "Offre"}
  - {id: facturation, text: "Facturation"}
expected:
  devis: offre
  bl: livraison
  facture: facturation
  relance: retard
mistakes:
  - {left: bl, right: facturation, says: "Le bon de livraison ne réclame rien."}
`;
const listOf = (page: Page, element: string) => page.getByRole("combobox", { name: element, exact: true });

test("pairs are made, outlive a cut of the network, are handed in and told in the report", async ({
  page,
}) => {
  const copy = await sitSmallPaper(page, PAIRS);
  await listOf(page, "Devis").selectOption("Offre");
  await expectSaved(page);
  await whileOffline(page, async () => {
    await listOf(page, "Bon de livraison").selectOption("Facturation");
    await listOf(page, "Facture").focus();
    await page.keyboard.type("Factu");
    await expect(page.getByText("3 associations sur 4")).toBeVisible();
    await expectGoodIn(page, "pairs, offline");
  });
  await page.reload();
  await expect(listOf(page, "Bon de livraison")).toHaveValue("facturation");
  expect(await storedAnswers(copy.attemptId)).toMatchObject({
    taux: { pairs: { devis: "offre", bl: "facturation", facture: "facturation" } },
  });

  await handInAndRead(page, copy);
  const made = page.getByRole("region", { name: "Associez chaque document à son étape." });
  await expect(made.getByRole("row")).toHaveCount(5);
  await expect(made.getByRole("row", { name: /^Bon de livraison/ })).toContainText("Livraison");
  await expect(page.getByText(/le bon de livraison ne réclame rien/i).first()).toBeVisible();
  await expect(page.getByText("Une paire fausse, une paire sans réponse sur 4.").first()).toBeVisible();
  await expectGoodIn(page, "the corrected copy");
  await expectPrinted(page, copy.attemptId, ["Bon de livraison", "ne réclame rien"]);
});

test("on the page of a phone, each list stands under its element", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitSmallPaper(page, PAIRS);
  await listOf(page, "Devis").selectOption("Offre");
  await expectGoodIn(page, "a phone");
});
