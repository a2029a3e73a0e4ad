import { uuidv7 } from "uuidv7";
import { describe, expect, test } from "vitest";
import type { Db } from "#app/db/write-transaction.server.ts";
import { insertSave } from "#app/db/saves.server.ts";
import { selectOptionalSitting } from "#app/db/sittings.server.ts";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { aHandedInCopy, aMarkedPaper } from "#tests/support/a-marked-sitting.ts";
import { aSitting } from "#tests/support/attempts.ts";
import { describeEachDatabase, freshDatabase } from "#tests/support/database.ts";
import { aContext, aStaffMember } from "#tests/support/staff.ts";
import { classRows } from "./class-rows.server.ts";
import { requireCopyOfSitting } from "./copy-of-sitting.server.ts";
import { acceptLate, lateSavesOf } from "./late-saves.server.ts";
import { otherSittingsOfPaper, publish } from "./publication.server.ts";

const EVENING = "2026-11-24T18:00:00.000Z";

async function aMarkedCopy(db: Db, answers: Record<string, unknown>) {
  const made = await aHandedInCopy(db, answers);
  await gradeCopy({ db, attempt: made.attempt, now: "2026-11-24T11:00:00.000Z" });
  const sitting = await selectOptionalSitting(db, made.sittingId);
  if (!sitting) throw new Error("the sitting was written");
  return { ...made, sitting, context: aContext(db, EVENING) };
}

describeEachDatabase("the class of a sitting", (fresh) => {
  test("has each copy by number with what is calculated and what waits; never a name unless asked", async () => {
    const db = await fresh();
    const { sitting, context } = await aMarkedCopy(db, { taux: "412", avis: "Élevé." });
    const [row] = await classRows(context, sitting, { withNames: false });
    expect(row).toEqual({
      copyNumber: "0427",
      state: "to-mark",
      totals: { total: 200, max: 500, pending: 300, mark: null },
      lateSaves: 0,
      name: null,
    });
    expect((await classRows(context, sitting, { withNames: true }))[0]?.name).toBe("Inès Valmont");
  });
  test("a copy without anything to read has its mark: 2 points of 5 are 8 out of 20", async () => {
    const db = await fresh();
    const { sitting, context } = await aMarkedCopy(db, { taux: "412" });
    const [row] = await classRows(context, sitting, { withNames: false });
    expect(row).toMatchObject({ state: "marked", totals: { mark: { rounded: "8,0", outOf: "20" } } });
  });
});

describeEachDatabase("a late save", (fresh) => {
  test("changes nothing until it is accepted; then the copy is marked again", async () => {
    const db = await fresh();
    const { sitting, attempt, teacher, context } = await aMarkedCopy(db, { taux: "400" });
    const saveId = uuidv7();
    await insertSave(db, {
      id: saveId,
      attempt_id: attempt.id,
      answer_id: "taux",
      writer: "w",
      counter: 1,
      base_revision: 1,
      revision: null,
      fate: "late",
      raw: JSON.stringify("412"),
      received_at: "2026-11-24T11:05:00.000Z",
      browser_at: "2026-11-24T10:59:00.000Z",
    });
    expect((await classRows(context, sitting, { withNames: false }))[0]?.lateSaves).toBe(1);
    const [late] = await lateSavesOf(context, attempt, sitting);
    expect(late).toMatchObject({ label: "Taux", accepted: null });
    expect(JSON.stringify(late?.blocks)).toContain('"verbatim":"412"');
    const total = async () => (await loadFinalCopy(db, attempt.id))?.result.total;
    expect(await total()).toBe(0);

    await acceptLate(context, { attempt, saveId, by: teacher.id, reason: "Coupure du réseau." });
    expect(await total()).toBe(200);
    const [accepted] = await lateSavesOf(context, attempt, sitting);
    expect(accepted?.accepted).toEqual({ at: EVENING, reason: "Coupure du réseau." });
    expect((await classRows(context, sitting, { withNames: false }))[0]?.lateSaves).toBe(0);
  });
  test("of another copy cannot be accepted from this one", async () => {
    const db = await fresh();
    const { attempt, teacher, context } = await aMarkedCopy(db, { taux: "400" });
    const refusal = acceptLate(context, { attempt, saveId: uuidv7(), by: teacher.id, reason: "raison" });
    await expect(refusal).rejects.toMatchObject({ status: 404 });
  });
});

describeEachDatabase("publication", (fresh) => {
  const stageOf = async (db: Db, id: string) => (await selectOptionalSitting(db, id))?.stage;

  test("goes forward and back, with its author in the audit", async () => {
    const db = await fresh();
    const { sitting, teacher, context } = await aMarkedCopy(db, { taux: "412" });
    expect(await publish(context, { account: teacher, sitting, stage: "full", evenSo: false })).toBeNull();
    expect(await stageOf(db, sitting.id)).toBe("full");
    const again = { ...sitting, stage: "full" as const };
    await publish(context, { account: teacher, sitting: again, stage: "none", evenSo: false });
    expect(await stageOf(db, sitting.id)).toBe("none");
    const notes = await db.selectFrom("audit_entry").select(["action", "by_account"]).execute();
    expect(notes).toEqual([
      { action: "sitting-published", by_account: teacher.id },
      { action: "sitting-published", by_account: teacher.id },
    ]);
  });
  test("warns while the same paper, in any version, is still to come or open for another group", async () => {
    const db = await fresh();
    const { sitting, teacher, context, schoolId } = await aMarkedCopy(db, { taux: "412" });
    const other = await aSitting(db, {
      school_id: schoolId,
      scenario_version_id: await aMarkedPaper(db, "essai"),
      title: "Le groupe B",
      opens_at: "2026-11-26T08:00:00.000Z",
      closes_at: "2026-11-26T12:00:00.000Z",
    });
    expect(await otherSittingsOfPaper(context, sitting)).toMatchObject([{ title: "Le groupe B" }]);
    expect(await publish(context, { account: teacher, sitting, stage: "marks", evenSo: false })).toEqual({
      refused: "other-group",
    });
    expect(await stageOf(db, sitting.id)).toBe("none");
    await publish(context, { account: teacher, sitting, stage: "marks", evenSo: true });
    expect(await stageOf(db, sitting.id)).toBe("marks");
    // Once the other group is over, nothing holds it back.
    const later = aContext(db, "2026-11-26T18:00:00.000Z");
    expect(await otherSittingsOfPaper(later, sitting)).toEqual([]);
    expect(other.sittingId).not.toBe(sitting.id);
  });
  test("another paper, or another school, is no reason to wait", async () => {
    const db = await fresh();
    const { sitting, context, schoolId } = await aMarkedCopy(db, { taux: "412" });
    const tomorrow = { opens_at: "2026-11-26T08:00:00.000Z", closes_at: "2026-11-26T12:00:00.000Z" };
    await aSitting(db, {
      ...tomorrow,
      school_id: schoolId,
      scenario_version_id: await aMarkedPaper(db, "autre"),
    });
    await aSitting(db, { ...tomorrow, scenario_version_id: sitting.scenario_version_id });
    expect(await otherSittingsOfPaper(context, sitting)).toEqual([]);
  });
});

describe("whose copy it is to mark", () => {
  test("a teacher of the class, an administrator of the school; nobody else, not even by number", async () => {
    const db = await freshDatabase();
    const { sittingId, teacher, schoolId } = await aMarkedCopy(db, { taux: "412" });
    const ask = { sittingId, copyNumber: "0427" };
    await expect(requireCopyOfSitting(db, teacher, ask)).resolves.toMatchObject({
      sitting: { id: sittingId },
    });
    const administrator = await aStaffMember(db, { role: "administrator", schoolId });
    await expect(requireCopyOfSitting(db, administrator, ask)).resolves.toBeDefined();
    const colleague = await aStaffMember(db, { schoolId });
    await expect(requireCopyOfSitting(db, colleague, ask)).rejects.toMatchObject({ status: 404 });
    const elsewhere = await aStaffMember(db, { role: "administrator" });
    await expect(requireCopyOfSitting(db, elsewhere, ask)).rejects.toMatchObject({ status: 404 });
    await expect(requireCopyOfSitting(db, teacher, { ...ask, copyNumber: "9999" })).rejects.toMatchObject({
      status: 404,
    });
  });
});
