import { expect, test, type Page } from "@playwright/test";
import { expectSaved, sitDown, storedAnswers } from "../support/exam-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handIn, readCorrected, sitSmallPaper, whileOffline } from "../support/small-paper.ts";
import { expectGoodIn } from "../support/accessibility.ts";

test.setTimeout(240_000);

const field = (page: Page, line: number, name: string) =>
  page.getByRole(name === "compte" ? "combobox" : "textbox", {
    name: `Écriture 1, ligne ${line}, ${name}`,
    exact: true,
  });
const SALE = `type: journal
label: "Facture F-128"
points: 4
keeps: {side: 0.5}
entries:
  - says: "Facture F-128, client Durand"
    lines:
      - {account: "411", debit: 1200, points: 2}
      - {account: "707", credit: 1000, points: 1}
      - {account: "44571", credit: 200, points: 1}`;

/** Sits a paper that asks for the entry of a sale; `scripts`: what the page has fetched. */
async function sitJournal(page: Page) {
  const scripts: string[] = [];
  page.on("response", (response) => scripts.push(response.url()));
  const sitting = await sitSmallPaper(page, SALE);
  await expect(page.getByRole("group", { name: "Écriture 1", exact: true })).toBeVisible();
  return { ...sitting, scripts };
}

test("an entry is typed, outlives a cut of the network, is handed in and told in the report", async ({
  page,
}) => {
  const { scripts, ...sitting } = await sitJournal(page);
  await expect.poll(() => scripts.some((url) => /plan-comptable/.test(url))).toBe(true);

  await page.getByRole("textbox", { name: "Écriture 1, date", exact: true }).fill("12/03/2026");
  await page.keyboard.press("Enter");
  await page.keyboard.type("F-128");
  await page.keyboard.press("Enter");
  await page.keyboard.type("clients");
  await expect(page.getByRole("option", { name: "411 Clients", exact: true })).toBeVisible();
  await expectGoodIn(page, "accounts suggested");
  await page.keyboard.press("Enter");
  await expect(field(page, 1, "compte")).toHaveValue("411");
  await page.keyboard.type("Durand");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1200");
  await expect(page.getByText("écart de 1 200,00 € au débit").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(field(page, 2, "compte")).toBeFocused();
  await expectSaved(page);

  await whileOffline(page, async () => {
    await page.keyboard.type("707");
    await field(page, 2, "débit").fill("1000");
    await field(page, 3, "compte").fill("44571");
    await field(page, 3, "crédit").fill("200");
    await expectGoodIn(page, "offline");
  });

  await page.reload();
  await expect(field(page, 2, "compte")).toHaveValue("707");
  await expect(page.getByText("écart de 2 000,00 € au débit").first()).toBeVisible();
  expect(await storedAnswers(sitting.attemptId)).toMatchObject({
    taux: {
      entries: [
        {
          date: "12/03/2026",
          piece: "F-128",
          lines: [
            { account: "411", label: "Durand", debit: "1200", credit: "" },
            { account: "707", label: "", debit: "1000", credit: "" },
            { account: "44571", label: "", debit: "", credit: "200" },
          ],
        },
      ],
    },
  });

  await handIn(page);
  await expect(field(page, 1, "compte")).toHaveAttribute("readonly");
  await readCorrected(page, sitting);
  const written = page.getByRole("region", { name: "Votre écriture 1 – 12/03/2026 – F-128" });
  await expect(written.getByRole("row")).toHaveCount(4);
  await expect(written).toContainText("Durand");
  const expected = page.getByRole("region", { name: "Écriture attendue – Facture F-128, client Durand" });
  await expect(expected).toContainText("707 Ventes de marchandises");
  await expect(
    page.getByText(/le montant est du mauvais côté\s; il se porte au crédit/).first(),
  ).toBeVisible();
  await expect(page.getByText(/Votre écriture 1 ne s’équilibre pas/)).toBeVisible();
  await expect(page.getByText("− 0,50 point").first()).toBeVisible();
  await expectGoodIn(page, "the corrected copy");
  await expectPrinted(page, sitting.attemptId, ["Durand", "44571", "ne s’équilibre pas"]);
});

test("on the page of a phone, a line is a small form that fits", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitJournal(page);
  await field(page, 1, "compte").fill("tva");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectGoodIn(page, "a phone");
  await page.getByRole("option", { name: "44571 TVA collectée" }).click();
  await expect(field(page, 1, "compte")).toHaveValue("44571");
});

test("a paper without entries never fetches the plan comptable", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => scripts.push(response.url()));
  await sitDown(page);
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((url) => /plan-comptable/.test(url))).toEqual([]);
});
