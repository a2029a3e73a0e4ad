import { expect, type Page } from "@playwright/test";
import { markClosed, markSubmitted, selectOptionalAttempt } from "#app/db/attempts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { markedPaper, writeAnswer } from "#tests/support/a-marked-sitting.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { inDatabase } from "./exam-room.ts";

const TEACHER = "claire.aubry";

/** A closed copy of the small paper, marked by the machine, in a class of the demonstration's teacher; of U4, by a commission. */
export const aCopyToMark = (
  answers: Readonly<Record<string, unknown>>,
  paperId?: string,
  block: "U4" | "U6" = "U6",
) =>
  inDatabase(async (db) => {
    const now = new Date().toISOString();
    const sitting = await anExamSitting({ db, now, scenario: markedPaper(paperId, block) });
    await giveToTeacher(db, sitting);
    const attemptId = await aBegunCopy(db, sitting, now);
    for (const [id, raw] of Object.entries(answers)) await writeAnswer(db, attemptId, id, raw);
    await markSubmitted(db, attemptId, now);
    await markClosed(db, attemptId, now);
    const attempt = await selectOptionalAttempt(db, attemptId);
    if (!attempt) throw new Error("the copy was begun");
    await gradeCopy({ db, attempt, now });
    // Nobody can begin any more, so that it holds back no other publication.
    await db.updateTable("sitting").set({ closes_at: now }).where("id", "=", sitting.sittingId).execute();
    return { ...sitting, attemptId, copyNumber: attempt.copy_number };
  });

/** Puts a sitting and its class in the school of the demonstration's teacher, as one of theirs. */
export async function giveToTeacher(
  db: Db,
  { sittingId, classId }: { sittingId: string; classId: string },
): Promise<void> {
  const { id: teacherId, school_id } = await db
    .selectFrom("account")
    .select(["id", "school_id"])
    .where("login", "=", TEACHER)
    .executeTakeFirstOrThrow();
  await db.updateTable("sitting").set({ school_id }).where("id", "=", sittingId).execute();
  await db.insertInto("class_teacher").values({ class_id: classId, account_id: teacherId }).execute();
}

/** Opens one of the demonstration's accounts by its button on the sign-in page. */
export async function signInAs(page: Page, name: string) {
  await page.goto("/connexion");
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
}

/** Waits until the status line says that the last decision is kept. */
export const expectSaved = (page: Page) => expect(page.getByRole("status")).toContainText("Enregistré à");
