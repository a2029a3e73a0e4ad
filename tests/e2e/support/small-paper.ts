import { expect, type Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { selectNewestRun } from "#app/db/grading-runs.server.ts";
import { updateSittingStage } from "#app/db/sittings.server.ts";
import { aFolder, taskMdx } from "#tests/support/a-folder.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { expectSaved, inDatabase, signIn } from "./exam-room.ts";

/**
 * Sits a paper of one question of 4 points, whose answer is named « taux »: its copy begun, its candidate signed in,
 * its page open.
 *
 * In: the lines of the answer below its id, as YAML.
 */
export const sitSmallPaper = (page: Page, answer: string) => sitTask(page, taskMdx({ answer }));

/** The same with another task in the paper, of 4 points too: the whole of its file. */
export async function sitTask(page: Page, task: string) {
  const now = new Date().toISOString();
  const scenario = { id: `essai-${uuidv7().slice(-8)}`, files: aFolder({ "tasks/t1.mdx": task }) };
  const { sitting, attemptId } = await inDatabase(async (db) => {
    const opened = await anExamSitting({ db, now, scenario });
    return { sitting: opened, attemptId: await aBegunCopy(db, opened, now) };
  });
  await signIn(page.context(), sitting);
  await page.goto(`/epreuve/${attemptId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Un essai");
  return { sittingId: sitting.sittingId, attemptId };
}

const offline = (page: Page) => page.getByRole("status").filter({ hasText: "Hors connexion" });

/** Works while the network is cut, then waits until all of it is on the server. */
export async function whileOffline(page: Page, work: () => Promise<void>) {
  await page.context().setOffline(true);
  await work();
  await expect(offline(page)).toBeVisible();
  await page.context().setOffline(false);
  await expect(offline(page)).toBeHidden();
  await expectSaved(page);
}

interface Sat {
  sittingId: string;
  attemptId: string;
}

export async function handIn(page: Page) {
  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
}

/** Publishes a copy that was handed in, with its corrigé, once it is marked, and opens it. */
export async function readCorrected(page: Page, { sittingId, attemptId }: Sat) {
  await expect
    .poll(() => inDatabase((db) => selectNewestRun(db, attemptId)), { timeout: 60_000 })
    .not.toBeNull();
  await inDatabase((db) =>
    updateSittingStage(db, { id: sittingId, stage: "full", at: new Date().toISOString() }),
  );
  await page.goto(`/copies/${attemptId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Un essai");
}

export async function handInAndRead(page: Page, sat: Sat) {
  await handIn(page);
  await readCorrected(page, sat);
}
