import { describe, expect, test } from "vitest";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { updateSittingStage } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { aHandedInCopy } from "#tests/support/a-marked-sitting.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aContext, aStaffMember } from "#tests/support/staff.ts";
import { requireCopy } from "./copy-access.server.ts";
import { loadCopyReport } from "./copy-report.server.ts";

const EVENING = "2026-11-24T18:00:00.000Z";

async function aCopy(db: Db, stage: "none" | "marks" | "full") {
  const made = await aHandedInCopy(db, { taux: "400", avis: "Le taux est élevé." });
  await gradeCopy({ db, attempt: made.attempt, now: "2026-11-24T11:00:00.000Z" });
  await updateSittingStage(db, { id: made.sittingId, stage, at: EVENING });
  const candidate: SignedInAccount = { ...made.teacher, id: made.attempt.account_id, role: "candidate" };
  return { ...made, candidate, context: aContext(db, EVENING) };
}

describe("what a candidate may read of their copy", () => {
  test.each(["none", "marks", "full"] as const)("at the stage « %s », that stage", async (stage) => {
    const db = await freshDatabase();
    const { context, candidate, attempt } = await aCopy(db, stage);
    await expect(requireCopy(context, candidate, attempt.id)).resolves.toMatchObject({
      stage,
      isStaff: false,
    });
  });
  test("nothing while the copy is still open, whatever was published for the others", async () => {
    const db = await freshDatabase();
    const { candidate, attempt } = await aCopy(db, "full");
    await db.updateTable("attempt").set({ submitted_at: null }).where("id", "=", attempt.id).execute();
    const morning = aContext(db, "2026-11-24T10:30:00.000Z");
    await expect(requireCopy(morning, candidate, attempt.id)).resolves.toMatchObject({ stage: "none" });
  });
  test("nobody else's copy", async () => {
    const db = await freshDatabase();
    const { context, candidate, attempt } = await aCopy(db, "full");
    const other = { ...candidate, id: "another" };
    await expect(requireCopy(context, other, attempt.id)).rejects.toMatchObject({ status: 404 });
    await expect(requireCopy(context, candidate, "unknown")).rejects.toMatchObject({ status: 404 });
  });
  test("staff of the class reads everything, staff of elsewhere nothing", async () => {
    const db = await freshDatabase();
    const { context, teacher, attempt } = await aCopy(db, "none");
    await expect(requireCopy(context, teacher, attempt.id)).resolves.toMatchObject({
      stage: "full",
      isStaff: true,
    });
    const stranger = await aStaffMember(db);
    await expect(requireCopy(context, stranger, attempt.id)).rejects.toMatchObject({ status: 404 });
  });
});

test("the copy is told from the database: its number, its hour in the school's zone, its statement, its points", async () => {
  const db = await freshDatabase();
  const { attempt, context, teacher } = await aCopy(db, "full");
  const { sitting } = await requireCopy(context, teacher, attempt.id);
  const report = await loadCopyReport({ db, attempt, sitting, stage: "full", zone: "Europe/Paris" });
  expect(report?.copy).toBe("Candidat n°\u00a00427");
  // Handed in at 10:00 UTC, 11 h in Paris in November.
  expect(report?.handedIn).toContain("24 novembre 2026, 11\u00a0h\u00a000");
  const task = report?.parts[0]?.tasks[0];
  expect(task?.statement).toContain("Calculez");
  expect(task?.answers.map(({ points, stateWords }) => `${points} ${stateWords}`)).toEqual([
    "0,00 Faux",
    "– À corriger",
  ]);
});

test("no report before the machine has marked", async () => {
  const db = await freshDatabase();
  const { attempt, teacher } = await aHandedInCopy(db, { taux: "412" });
  const { sitting } = await requireCopy(aContext(db, EVENING), teacher, attempt.id);
  expect(await loadCopyReport({ db, attempt, sitting, stage: "full", zone: "Europe/Paris" })).toBeNull();
});
