import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { markClosed, selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { expectSaved, inDatabase, storedAnswers } from "../support/exam-room.ts";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { goToCell, grid, sitDownAtSpreadsheet, typeInCell } from "../support/spreadsheet-paper.ts";

test.setTimeout(120_000);

const offline = (page: Page) => page.getByRole("status").filter({ hasText: "Hors connexion" });
const plain = (page: Page) => page.getByRole("table", { name: /Tableau simple/ });

test("formulas are typed by keyboard, the network is lost, comes back, the copy is marked and told", async ({
  page,
  context,
}) => {
  const { attemptId, sittingId } = await sitDownAtSpreadsheet(page);
  await typeInCell(page, "B4", "=B1*B2");
  await expectSaved(page);
  expect(await storedAnswers(attemptId)).toEqual({ facture: { cells: { B4: "=B1*B2" } } });

  await context.setOffline(true);
  await typeInCell(page, "B5", "=B4*20/100");
  await typeInCell(page, "B6", "=SOMME(B4:B5)");
  await expect(offline(page)).toBeVisible();
  await page.reload();
  await page.getByText("Tableau simple").click();
  await expect(plain(page)).toContainText(/1\s200,00/);
  await context.setOffline(false);
  await expect(offline(page)).toBeHidden();
  await expectSaved(page);
  expect(await storedAnswers(attemptId)).toEqual({
    facture: { cells: { B4: "=B1*B2", B5: "=B4*20/100", B6: "=SOMME(B4:B5)" } },
  });

  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
  await publish(attemptId, sittingId);
  await page.goto(`/copies/${attemptId}`);
  const report = page.getByRole("main");
  await expect(report.getByText("4,00", { exact: true }).first()).toBeVisible();
  await expect(report).toContainText("elle ne suit pas les données quand elles changent");
  await expect(report).toContainText(/ne suit pas cette donnée quand elle change\s: Taux de TVA \(%\)/);
  await expect(report).toContainText(/B5\s: =B4\*20\/100/);
  await expectGoodIn(page, "the report of a spreadsheet");
  await expectPrinted(page, attemptId, ["=B4*20/100", "elle ne suit pas les données quand elles changent"]);
});

test("the keyboard leaves the grid, the plain table reads and writes the same sheet, a file comes out", async ({
  page,
}) => {
  const { attemptId } = await sitDownAtSpreadsheet(page);
  await goToCell(page, "B4");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(grid(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Télécharger (.xlsx)" })).toBeFocused();

  await page.getByText("Tableau simple").click();
  await expect(plain(page)).toContainText("Prix unitaire HT");
  await page.getByLabel("Cellule", { exact: true }).fill("b4");
  await page.getByLabel("Contenu").fill("=B1*B2");
  await page.getByRole("button", { name: "Écrire" }).click();
  await expect(page.getByText(/^B4\s: 1\s000,00\s€$/)).toBeVisible();
  await expectSaved(page);
  expect(await storedAnswers(attemptId)).toEqual({ facture: { cells: { B4: "=B1*B2" } } });

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger (.xlsx)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("facture.xlsx");
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("a block of a desktop spreadsheet is pasted, filled cells are undone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { attemptId } = await sitDownAtSpreadsheet(page);
  await goToCell(page, "D1");
  await page.evaluate(() => navigator.clipboard.writeText("Agenda\t1 234,50\nBloc\t2 000\n"));
  await page.keyboard.press("ControlOrMeta+v");
  await expect
    .poll(() => storedAnswers(attemptId))
    .toMatchObject({ facture: { cells: { D1: "Agenda", E1: "1234,5", D2: "Bloc", E2: "2000" } } });
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => storedAnswers(attemptId)).toEqual({ facture: { cells: {} } });
});

test("axe finds nothing around the grid, in both themes", async ({ page }) => {
  await sitDownAtSpreadsheet(page);
  await page.getByText("Tableau simple").click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).exclude("[data-spreadsheet]").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
      [],
    );
  }
});

/** Marks a copy that was handed in, and publishes it with its corrigé. */
const publish = (attemptId: string, sittingId: string) =>
  inDatabase(async (db) => {
    const now = new Date().toISOString();
    await markClosed(db, attemptId, now);
    const attempt = await selectOptionalAttempt(db, attemptId);
    if (!attempt) throw new Error("the copy was begun");
    await gradeCopy({ db, attempt, now });
    await db
      .updateTable("sitting")
      .set({ closes_at: now, stage: "full", stage_changed_at: now })
      .where("id", "=", sittingId)
      .execute();
  });
