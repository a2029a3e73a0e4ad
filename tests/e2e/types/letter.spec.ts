import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { letterPaper } from "#tests/support/a-letter-paper.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { expectAccessible } from "../support/accessibility.ts";
import { expectSaved, inDatabase, signIn, sitDown, storedAnswers } from "../support/exam-room.ts";
import { expectSaved as expectDecided, signInAs } from "../support/marking-room.ts";
import { expectPrinted } from "../support/printed-report.ts";

test.setTimeout(180_000);

/** A copy of the letter's paper begun now, in a class of the demonstration's teacher, its candidate signed in. */
async function beginLetter(context: BrowserContext, paperId: string) {
  const copy = await inDatabase(async (db) => {
    const now = new Date().toISOString();
    const sitting = await anExamSitting({ db, now, scenario: letterPaper(paperId) });
    const teacher = await db
      .selectFrom("account")
      .select(["id", "school_id"])
      .where("login", "=", "claire.aubry")
      .executeTakeFirstOrThrow();
    await db
      .updateTable("sitting")
      .set({ school_id: teacher.school_id })
      .where("id", "=", sitting.sittingId)
      .execute();
    await db
      .insertInto("class_teacher")
      .values({ class_id: sitting.classId, account_id: teacher.id })
      .execute();
    return { ...sitting, attemptId: await aBegunCopy(db, sitting, now) };
  });
  await signIn(context, copy);
  return copy;
}

/** Marks a copy that was handed in, and publishes its corrigé; nobody can begin any more. */
const markAndPublish = (attemptId: string, sittingId: string) =>
  inDatabase(async (db) => {
    const now = new Date().toISOString();
    const attempt = await selectOptionalAttempt(db, attemptId);
    if (!attempt) throw new Error("the copy was begun");
    await db.updateTable("attempt").set({ closed_at: now }).where("id", "=", attemptId).execute();
    await gradeCopy({ db, attempt: { ...attempt, closed_at: now }, now });
    await db
      .updateTable("sitting")
      .set({ closes_at: now, stage: "full" })
      .where("id", "=", sittingId)
      .execute();
    return attempt.copy_number;
  });

const body = (page: Page) => page.getByRole("textbox", { name: "Texte" });
const offline = (page: Page) => page.getByRole("status").filter({ hasText: "Hors connexion" });

async function handIn(page: Page) {
  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
}

test("a letter is typed, through a cut of the network, handed in, marked, and read as a real letter", async ({
  page,
  context,
  browser,
}) => {
  const copy = await beginLetter(context, "un-courrier");
  await page.goto(`/epreuve/${copy.attemptId}`);
  await expect(page.getByText("Pouvez-vous relancer ce client")).toBeVisible();
  await expect(page.getByRole("group", { name: "Mise en forme du texte" })).toBeVisible();
  await expectAccessible(page, "an empty letter");

  await page.getByLabel("Montant de la créance").fill("400");
  await page.getByLabel("Expéditeur").fill("Inès Morel\n12 rue des Halles");
  await page.getByLabel("Lieu").fill("Lille");
  await page.getByLabel("Date", { exact: true }).fill("le 12 mars 2026");
  await page.getByLabel("Objet", { exact: true }).fill("Relance");
  await body(page).click();
  await page.keyboard.type("Sauf erreur de notre part, vous nous devez ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("400 €");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(".");
  await expectSaved(page);

  await context.setOffline(true);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Liste à puces" }).click();
  await page.keyboard.type("facture du 3 mars");
  await expect(offline(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("frais de relance");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Tableau" }).click();
  await page.keyboard.type("Poste");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Montant");
  await page.getByLabel("Formule d’appel").fill("Madame,");
  await page.getByLabel("Formule de politesse").fill("Veuillez agréer, Madame, nos salutations distinguées.");
  await expectAccessible(page, "a letter half written, offline");
  await context.setOffline(false);
  await expectSaved(page);
  await expect(offline(page)).toBeHidden();
  expect((await storedAnswers(copy.attemptId)).lettre).toMatchObject({
    fields: { place: "Lille", opening: "Madame," },
    body: [
      { kind: "paragraph", runs: [{ weight: "normal" }, { text: "400 €", weight: "bold" }, { text: "." }] },
      {
        kind: "list",
        marks: "bullets",
        items: [[{ text: "facture du 3 mars" }], [{ text: "frais de relance" }]],
      },
      { kind: "paragraph" },
      {
        kind: "table",
        rows: [
          [[{ text: "Poste" }], [{ text: "Montant" }], []],
          [[], [], []],
          [[], [], []],
        ],
      },
      { kind: "paragraph" },
    ],
  });

  await page.reload();
  await expect(body(page).locator("strong")).toHaveText("400 €");
  await handIn(page);
  const copyNumber = await markAndPublish(copy.attemptId, copy.sittingId);

  // The marker reads the letter, with what the machine saw beside each item; nothing is decided.
  const staff = await browser.newContext();
  const desk = await staff.newPage();
  await signInAs(desk, "Claire Aubry");
  await desk.goto(`/sessions/${copy.sittingId}/correction/${copyNumber}?reponse=lettre`);
  await expect(desk.getByRole("figure", { name: "Courrier" })).toContainText("Lille, le 12 mars 2026");
  const subject = desk.getByRole("group", { name: /l’objet est indiqué/ });
  await expect(subject).toContainText("Repéré : « Relance ».");
  await expect(subject.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(desk.getByRole("group", { name: /l’écrit est signé/ })).toContainText("Non repéré.");
  // 400 is this copy's own figure, not the corrigé's 412: the letter is right to quote it.
  await expect(desk.getByRole("list", { name: "Ce que la machine a repéré" })).toContainText(
    "Montant de la créance : le chiffre de la copie (400) est cité.",
  );
  await expectAccessible(desk, "the desk with a letter");
  await subject.getByRole("radio").last().check();
  await expectDecided(desk);
  await staff.close();

  await page.goto(`/copies/${copy.attemptId}`);
  const sheet = page.getByRole("figure", { name: "Courrier" });
  await expect(sheet.getByRole("listitem")).toHaveText(["facture du 3 mars", "frais de relance"]);
  await expect(sheet.getByRole("table")).toContainText("Montant");
  await expect(page.getByText("Repéré")).toHaveCount(0);
  await expectAccessible(page, "the letter in the report");
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expectPrinted(page, copy.attemptId, ["Lille, le 12 mars 2026", "facture du 3 mars", "Montant"]);
});

test("on a phone the frame is one column and no wider than the window", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const copy = await beginLetter(context, "un-courrier-etroit");
  await page.goto(`/epreuve/${copy.attemptId}`);
  await expect(page.getByLabel("Expéditeur")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await expectAccessible(page, "a letter on a phone");
});

test("a paper without a letter loads nothing of its editor", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await sitDown(page);
  await page.waitForLoadState("networkidle");
  expect(asked.some((url) => url.includes("/assets/"))).toBe(true);
  expect(asked.filter((url) => url.includes("letter-editor"))).toEqual([]);
});
