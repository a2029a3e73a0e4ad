import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { FILES } from "#tests/support/a-file-paper.ts";
import { aDocument, aPdf, aPng, aWorkbook } from "#tests/support/some-files.ts";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectSaved, inDatabase, storedAnswers, storedFates } from "../support/exam-room.ts";
import { giveToTeacher, signInAs } from "../support/marking-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handIn, readCorrected, sitSmallPaper, whileOffline } from "../support/small-paper.ts";

test.setTimeout(300_000);

const chosen = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});
const BUDGET = chosen("budget-ines-valmont.xlsx", aWorkbook("budget"));
const PLAN = chosen("plan.png", aPng());
const NOTE = chosen("note.pdf", aPdf());

const field = (page: Page) => page.getByRole("button", { name: "Votre classeur Choisir des fichiers" });
const files = (page: Page) => page.getByRole("list", { name: "Fichiers déposés" }).getByRole("listitem");
const pending = (page: Page) => files(page).filter({ hasText: "En attente du réseau" });

test("files are sent, outlive a cut of the network and a reload, are handed in, marked and told in the report", async ({
  page,
  browser,
}) => {
  const copy = await sitSmallPaper(page, FILES);
  await field(page).setInputFiles(BUDGET);
  await expect(files(page).filter({ hasText: "budget-ines-valmont.xlsx" })).toContainText("Envoyé");
  await expectSaved(page);
  await expectGoodIn(page, "a file received");

  await whileOffline(page, async () => {
    await field(page).setInputFiles([PLAN, NOTE]);
    await expect(pending(page)).toHaveCount(2);
    await expect(page.getByRole("banner")).toContainText("2 fichiers à envoyer");
    await expectGoodIn(page, "files that wait");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Un essai");
    await expect(pending(page)).toHaveCount(2);
  });
  await expect(files(page).filter({ hasText: "Envoyé" })).toHaveCount(3);
  expect(await storedAnswers(copy.attemptId)).toMatchObject({
    taux: {
      files: [
        { name: BUDGET.name, kind: "xlsx" },
        { name: "plan.png", kind: "png" },
        { name: "note.pdf", kind: "pdf" },
      ],
    },
  });

  await test.step("an image and a PDF are looked at in place, a file is got back", async () => {
    await files(page).nth(1).getByText("Aperçu").click();
    await expect(page.getByRole("img", { name: "plan.png" })).toBeVisible();
    await expectPdfDrawn(page, files(page).nth(2).getByText("Aperçu"), "note.pdf, page 1 sur 1");
    await expectGoodIn(page, "previews");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: BUDGET.name }).click();
    const got = await download;
    expect(got.suggestedFilename()).toBe(BUDGET.name);
    expect(await readFile(await got.path())).toEqual(BUDGET.buffer);
  });

  await page.getByRole("button", { name: "Monter « note.pdf »" }).click();
  await page.getByRole("button", { name: "Retirer « plan.png »" }).click();
  await expectSaved(page);
  await handIn(page);
  await expect(files(page)).toHaveCount(2);
  await expect(page.getByRole("button", { name: /Retirer/ })).toHaveCount(0);

  await test.step("a teacher sees them on the desk, without their names", async () => {
    await expectMarked(copy.attemptId);
    const desk = await browser.newContext();
    const teacher = await desk.newPage();
    await inDatabase(async (db) => {
      const { class_id } = await db
        .selectFrom("sitting")
        .select("class_id")
        .where("id", "=", copy.sittingId)
        .executeTakeFirstOrThrow();
      await giveToTeacher(db, { sittingId: copy.sittingId, classId: class_id });
    });
    await signInAs(teacher, "Claire Aubry");
    await teacher.goto(`/sessions/${copy.sittingId}/correction/${await numberOf(copy.attemptId)}`);
    const link = teacher.getByRole("link", { name: /^Pièce 1 \(xlsx\)/ });
    await expect(link).toBeVisible();
    expect(await teacher.content()).not.toContain("ines-valmont");
    const download = teacher.waitForEvent("download");
    await link.click();
    expect((await download).suggestedFilename()).toMatch(/^copie-\w+-taux-[0-9a-f]{4}\.xlsx$/);
    await expectPdfDrawn(teacher, teacher.getByText("Aperçu").first(), "Pièce 2 (pdf), page 1 sur 1");
    await expectGoodIn(teacher, "the desk");
    await desk.close();
  });

  await readCorrected(page, copy);
  const told = page.getByRole("region", { name: "Vos fichiers" });
  await expect(told.getByRole("listitem")).toHaveCount(2);
  await expect(told.getByRole("link", { name: BUDGET.name })).toBeVisible();
  await expect(told).toContainText("Classeur Excel (.xlsx)");
  await expectGoodIn(page, "the corrected copy");
  await expectPrinted(page, copy.attemptId, [BUDGET.name, "note.pdf"]);
});

test("a file that is not what is asked for says why, and the rest is sent", async ({ page }) => {
  const copy = await sitSmallPaper(page, FILES);
  await field(page).setInputFiles([chosen("budget.xlsx", aDocument()), PLAN]);
  await expect(page.getByRole("alert")).toContainText(/«\sbudget\.xlsx\s» n’est pas d’un type demandé ici/);
  await expect(files(page).filter({ hasText: "Envoyé" })).toHaveCount(1);
  await expectGoodIn(page, "a file refused");
  await page.getByRole("button", { name: "Retirer « budget.xlsx »" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("button", { name: "Remplacer « plan.png »" }).setInputFiles(NOTE);
  await expect(files(page)).toHaveCount(1);
  await expect(files(page)).toContainText("note.pdf");
  await expectSaved(page);
  expect(await storedAnswers(copy.attemptId)).toMatchObject({ taux: { files: [{ name: "note.pdf" }] } });
});

test("a file let go of on the page is taken, one beside its place changes nothing", async ({ page }) => {
  await sitSmallPaper(page, FILES);
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(bytes)], "plan.png"));
      return carried;
    },
    [...PLAN.buffer],
  );
  await page.getByText("ou déposez-les ici").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(files(page)).toContainText("Envoyé");
});

test("a file that waits past the end is kept as late, for the teacher to decide", async ({ page }) => {
  const copy = await sitSmallPaper(page, FILES);
  await field(page).setInputFiles(PLAN);
  await expectSaved(page);
  await page.context().setOffline(true);
  await field(page).setInputFiles(BUDGET);
  await expect(pending(page)).toHaveCount(1);
  await inDatabase((db) =>
    db
      .updateTable("attempt")
      .set({ deadline_at: new Date().toISOString() })
      .where("id", "=", copy.attemptId)
      .execute(),
  );
  await page.context().setOffline(false);
  await expect(page.getByText(/1 réponse est arrivée après la fin/)).toBeVisible({ timeout: 30_000 });
  expect(await storedFates(copy.attemptId)).toEqual(["present", "late"]);
  expect(await storedAnswers(copy.attemptId)).toMatchObject({ taux: { files: [{ name: "plan.png" }] } });
});

test("on the page of a phone, files and their buttons fit", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitSmallPaper(page, FILES);
  await field(page).setInputFiles([BUDGET, PLAN]);
  await expect(files(page).filter({ hasText: "Envoyé" })).toHaveCount(2);
  await expectGoodIn(page, "a phone");
});

test("who writes no PDF never fetches what draws them", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => scripts.push(response.url()));
  await sitSmallPaper(page, FILES);
  await field(page).setInputFiles(NOTE);
  await expectSaved(page);
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((url) => /pdf-pages|pdf\.worker/.test(url))).toEqual([]);
});

/** Opens a preview, and waits until the line of the page is there in ink. */
async function expectPdfDrawn(page: Page, preview: ReturnType<Page["getByText"]>, name: string) {
  await preview.click();
  const sheet = page.getByRole("img", { name });
  await expect(sheet).toBeVisible();
  await expect
    .poll(() =>
      sheet.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        return data.some((value, index) => index % 4 === 0 && value < 100 && data[index + 3] === 255);
      }),
    )
    .toBe(true);
}

const numberOf = (attemptId: string) =>
  inDatabase(async (db) => {
    const row = await db
      .selectFrom("attempt")
      .select("copy_number")
      .where("id", "=", attemptId)
      .executeTakeFirstOrThrow();
    return row.copy_number;
  });

/** Waits until the machine has marked a copy, so that the desk shows it. */
const expectMarked = (attemptId: string) =>
  expect
    .poll(
      () =>
        inDatabase((db) =>
          db.selectFrom("grading_run").select("id").where("attempt_id", "=", attemptId).executeTakeFirst(),
        ),
      { timeout: 60_000 },
    )
    .toBeTruthy();
