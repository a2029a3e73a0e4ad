import { expect, test } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { plusMs } from "#app/config/instant.ts";
import { insertEventStart } from "#app/db/event-starts.server.ts";
import { anEventfulPaper } from "#tests/support/an-eventful-paper.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { inDatabase, signIn, expectSaved } from "./support/exam-room.ts";
import { giveToTeacher, signInAs } from "./support/marking-room.ts";

test("pictures", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const now = new Date().toISOString();
  const scenario = anEventfulPaper(`evenements-${uuidv7().slice(-8)}`);
  const sat = await inDatabase(async (db) => {
    const sitting = await anExamSitting({ db, now, scenario });
    await giveToTeacher(db, sitting);
    const attemptId = await aBegunCopy(db, sitting, plusMs(now, -59_000));
    return { ...sitting, attemptId };
  });
  await signIn(page.context(), sat);
  await page.waitForTimeout(2000);
  await page.goto(`/epreuve/${sat.attemptId}`);
  await page.getByRole("textbox", { name: "Loyer annuel", exact: true }).fill("14 400");
  await expectSaved(page);
  await page.screenshot({ path: "/tmp/wt/ev-1-unread.png" });
  await page.reload();
  await expect(page.getByText("2 nouveaux messages")).toBeVisible();
  await page.getByRole("button", { name: "Lire", exact: true }).click();
  await page.getByRole("button", { name: /Le loyer change/ }).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: "/tmp/wt/ev-2-read.png" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(300);
  await page.screenshot({ path: "/tmp/wt/ev-3-phone.png" });
  await page.getByRole("button", { name: "Questions", exact: true }).click();
  await page.evaluate(() => localStorage.removeItem("x"));
  await page.evaluate((id) => localStorage.removeItem(`epreuve:messages-lus:${id}`), sat.attemptId);
  await page.reload();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: "/tmp/wt/ev-4-phone-unread.png" });
  const teacher = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInAs(teacher, "Claire Aubry");
  await teacher.goto(`/sessions/${sat.sittingId}`);
  await teacher.screenshot({ path: "/tmp/wt/ev-5-teacher.png" });
  await teacher.getByRole("button", { name: "Lancer l’aléa" }).click();
  await teacher.waitForTimeout(300);
  await teacher.screenshot({ path: "/tmp/wt/ev-6-dialog.png" });
  await inDatabase(async (db) => {
    const { id } = await db
      .selectFrom("account")
      .select("id")
      .where("login", "=", "claire.aubry")
      .executeTakeFirstOrThrow();
    await insertEventStart(db, {
      sitting_id: sat.sittingId,
      event_id: "alea",
      started_at: new Date().toISOString(),
      started_by: id,
    });
  });
  await teacher.setViewportSize({ width: 390, height: 844 });
  await teacher.reload();
  await teacher.screenshot({ path: "/tmp/wt/ev-7-teacher-phone.png", fullPage: true });
});
