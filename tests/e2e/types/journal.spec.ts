import { expect, test, type Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { selectNewestRun } from "#app/db/grading-runs.server.ts";
import { updateSittingStage } from "#app/db/sittings.server.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { journalPaper } from "#tests/support/a-journal-paper.ts";
import { expectSaved, inDatabase, signIn, storedAnswers } from "../support/exam-room.ts";
import { expectGoodIn } from "../support/accessibility.ts";

test.setTimeout(240_000);

const field = (page: Page, line: number, name: string) =>
  page.getByRole(name === "compte" ? "combobox" : "textbox", {
    name: `Écriture 1, ligne ${line}, ${name}`,
    exact: true,
  });
const offline = (page: Page) => page.getByRole("status").filter({ hasText: "Hors connexion" });

/** A begun copy of a paper of one entry, its candidate signed in and its page open. */
async function sitDown(page: Page) {
  const now = new Date().toISOString();
  const { sitting, attemptId } = await inDatabase(async (db) => {
    const opened = await anExamSitting({ db, now, scenario: journalPaper(`journal-${uuidv7().slice(-8)}`) });
    return { sitting: opened, attemptId: await aBegunCopy(db, opened, now) };
  });
  await signIn(page.context(), sitting);
  const scripts: string[] = [];
  page.on("response", (response) => scripts.push(response.url()));
  await page.goto(`/epreuve/${attemptId}`);
  await expect(page.getByRole("group", { name: "Écriture 1", exact: true })).toBeVisible();
  return { ...sitting, attemptId, scripts };
}

test("an entry is typed, outlives a cut of the network, is handed in and told in the report", async ({
  page,
}) => {
  const { attemptId, sittingId, scripts } = await sitDown(page);
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

  await page.context().setOffline(true);
  await page.keyboard.type("707");
  await field(page, 2, "débit").fill("1000");
  await field(page, 3, "compte").fill("44571");
  await field(page, 3, "crédit").fill("200");
  await expect(offline(page)).toBeVisible();
  await expectGoodIn(page, "offline");
  await page.context().setOffline(false);
  await expectSaved(page);
  await expect(offline(page)).toBeHidden();

  await page.reload();
  await expect(field(page, 2, "compte")).toHaveValue("707");
  await expect(page.getByText("écart de 2 000,00 € au débit").first()).toBeVisible();
  expect(await storedAnswers(attemptId)).toMatchObject({
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

  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
  await expect(field(page, 1, "compte")).toHaveAttribute("readonly");
  await expect
    .poll(() => inDatabase((db) => selectNewestRun(db, attemptId)), { timeout: 60_000 })
    .not.toBeNull();

  await inDatabase((db) =>
    updateSittingStage(db, { id: sittingId, stage: "full", at: new Date().toISOString() }),
  );
  await page.goto(`/copies/${attemptId}`);
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
});

test("on the page of a phone, a line is a small form that fits", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitDown(page);
  await field(page, 1, "compte").fill("tva");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectGoodIn(page, "a phone");
  await page.getByRole("option", { name: "44571 TVA collectée" }).click();
  await expect(field(page, 1, "compte")).toHaveValue("44571");
});

test("a paper without entries never fetches the plan comptable", async ({ page }) => {
  const now = new Date().toISOString();
  const { sitting, attemptId } = await inDatabase(async (db) => {
    const opened = await anExamSitting({ db, now });
    return { sitting: opened, attemptId: await aBegunCopy(db, opened, now) };
  });
  await signIn(page.context(), sitting);
  const scripts: string[] = [];
  page.on("response", (response) => scripts.push(response.url()));
  await page.goto(`/epreuve/${attemptId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Le Fournil des Halles");
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((url) => /plan-comptable/.test(url))).toEqual([]);
});
