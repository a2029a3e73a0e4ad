import { expect, test, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { selectPresentAnswers, selectSaves } from "#app/db/saves.server.ts";
import { openDatabase } from "#app/db/open-database.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";

/** The database of the server under test (bin/commands/e2e-server.js): sittings are opened in it by use cases. */
const DATABASE = "test-results/e2e/epreuve.db";

/** Works on the database of the server under test, beside it. */
export async function inDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDatabase(DATABASE);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** A sitting of « Le Fournil des Halles » with one candidate. */
export const openSitting = (options: { seconds?: number; extraTimePercent?: number } = {}) =>
  inDatabase((db) => anExamSitting({ db, now: new Date().toISOString(), ...options }));

/** A copy begun now, its candidate signed in and its page open. */
export async function sitDown(page: Page, options: { seconds?: number; extraTimePercent?: number } = {}) {
  const sitting = await openSitting(options);
  await signIn(page.context(), sitting);
  const attemptId = await inDatabase((db) => aBegunCopy(db, sitting, new Date().toISOString()));
  await openCopy(page, attemptId);
  return { ...sitting, attemptId };
}

/** Signs in by the plain handler, as the page itself does when a session has ended. */
export async function signIn(
  context: BrowserContext,
  { login, password }: { login: string; password: string },
) {
  // A browser names the site it stands on; a call from outside must say so itself.
  const headers = { origin: test.info().project.use.baseURL ?? "" };
  const response = await context.request.post("/api/session", { data: { login, password }, headers });
  expect(response.status()).toBe(200);
}

export async function openCopy(page: Page, attemptId: string) {
  await page.goto(`/epreuve/${attemptId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Le Fournil des Halles");
}

/** Goes to a question by the map of the paper. */
export async function goTo(page: Page, number: string) {
  await page
    .getByRole("navigation", { name: "Toutes les questions" })
    .getByRole("button", { name: new RegExp(`^${number},`) })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: new RegExp(`^${number} `) })).toBeVisible();
}

/** Waits until the bar says that all is saved. */
export const expectSaved = (page: Page) =>
  expect(page.getByRole("banner")).toContainText(/Enregistré à \d\d:\d\d:\d\d/);

/** The answers of a copy as the server holds them, by id. */
export const storedAnswers = (attemptId: string) =>
  inDatabase(async (db) => {
    const rows = await selectPresentAnswers(db, attemptId);
    return Object.fromEntries(rows.map((row) => [row.answer_id, JSON.parse(row.raw) as unknown]));
  });

/** The fates of all saves of a copy, in the order in which they were received. */
export const storedFates = (attemptId: string) =>
  inDatabase(async (db) => (await selectSaves(db, attemptId)).map(({ fate }) => fate));

/** Another machine of the same candidate: its own storage, its own sign-in. */
export async function otherMachine(browser: Browser, sitting: { login: string; password: string }) {
  const context = await browser.newContext();
  await signIn(context, sitting);
  return { context, page: await context.newPage() };
}

/** The field of question 1.1, a text. */
export const diagnosis = (page: Page) =>
  page.getByRole("textbox", { name: "Diagnostic : dysfonctionnements, causes, conséquences" });
