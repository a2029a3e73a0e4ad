import { expect, test } from "vitest";
import { AssessmentGridSchema } from "#schemas/assessment-grid.ts";
import { selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { selectOptionalSitting } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { candidateHome } from "#app/sittings/candidate-home.server.ts";
import { loadCopyReport } from "#app/reports/copy-report.server.ts";
import { aMarkedPaper } from "#tests/support/a-marked-sitting.ts";
import { aSitting } from "#tests/support/attempts.ts";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase, freshDatabase } from "#tests/support/database.ts";
import { aBegunCopy } from "#tests/support/exam-sitting.ts";
import { anAccount } from "#tests/support/people.ts";
import { commissionRoutes } from "./commission-api.server.ts";
import { loadCommission } from "./load-commission.server.ts";

const NOW = "2026-11-24T09:00:00.000Z";
const ZONE = "Europe/Paris";

/** A copy of a U4 paper, handed in and marked by the machine, and the two teachers of its class. */
async function aCommission(db: Db) {
  const sitting = await aSitting(db, {
    scenario_version_id: await aMarkedPaper(db, "essai", "U4"),
    stage: "full",
  });
  const attemptId = await aBegunCopy(db, sitting, NOW);
  await db
    .updateTable("attempt")
    .set({ submitted_at: NOW, closed_at: NOW })
    .where("id", "=", attemptId)
    .execute();
  const attempt = await selectOptionalAttempt(db, attemptId);
  const row = await selectOptionalSitting(db, sitting.sittingId);
  if (!attempt || !row) throw new Error("the copy was just begun");
  await gradeCopy({ db, attempt, now: NOW });
  const member = async (login: string, display_name: string) => {
    const account = await anAccount(db, {
      login,
      display_name,
      role: "teacher",
      school_id: sitting.schoolId,
    });
    await db
      .insertInto("class_teacher")
      .values({ class_id: sitting.classId, account_id: account.id })
      .execute();
    return account.id;
  };
  const members = {
    nadia: await member("nadia", "Nadia Ferrand"),
    yves: await member("yves", "Yves Coulon"),
  };
  return { sitting: row, attempt, members, candidateId: sitting.candidateId, schoolId: sitting.schoolId };
}

type Commission = Awaited<ReturnType<typeof aCommission>>;

/** Sends a sheet as the page does. */
async function send(db: Db, { sitting, attempt, schoolId }: Commission, by: string, sheet: object) {
  const [route] = commissionRoutes;
  if (!route || route.roles === "anyone") throw new Error("the route asks who it is");
  return route.handler(aContext(db, {}), {
    params: { sittingId: sitting.id, copyNumber: attempt.copy_number },
    unsafeBody: { standsOn: 0, degrees: {}, mark: "", appreciation: "", ...sheet },
    address: "a",
    agent: "b",
    sessionToken: undefined,
    account: {
      id: by,
      role: "teacher",
      schoolId,
      displayName: "",
      zone: ZONE,
      extraTimePercent: 0,
      sessionId: "s",
      login: "",
      demo: false,
      schoolName: "",
    },
  });
}

const DEGREES = { "recherche-clients": "S", "recherche-clients-dire": "TS" };

describeEachDatabase("a commission", (fresh) => {
  test("marks degrees, sees a range, enters a mark; the copy then has that mark and no other", async () => {
    const db = await fresh();
    const commission = await aCommission(db);
    const { sitting, attempt, members, candidateId } = commission;
    const report = () => loadCopyReport({ db, attempt, sitting, stage: "full", zone: ZONE });
    expect((await report())?.mark).toMatchObject({ provisional: true });

    const first = await send(db, commission, members.nadia, { degrees: { ...DEGREES, inconnu: "S" } });
    expect(first).toMatchObject({
      status: 200,
      body: { revision: 1, mark: null, range: { from: 1167, to: 1667 }, markRefused: false },
    });
    expect((await report())?.commission).toBeNull();

    const second = await send(db, commission, members.nadia, {
      standsOn: 1,
      degrees: DEGREES,
      mark: "13,25",
      appreciation: "Un dossier soigné.",
    });
    expect(second).toMatchObject({ status: 200, body: { revision: 2, mark: 1325 } });
    expect(await report()).toMatchObject({
      mark: { provisional: false, rounded: "13,25", outOf: "20" },
      commission: { appreciation: "Un dossier soigné.", competences: null },
    });
    const candidate = { id: candidateId, extraTimePercent: 0 } as Parameters<typeof candidateHome>[1];
    const { copies } = await candidateHome(aContext(db, {}), candidate);
    expect(copies[0]?.mark).toEqual({ value: "13,25", outOf: "20" });
    const audit = await db
      .selectFrom("audit_entry")
      .selectAll()
      .where("action", "=", "commission-mark")
      .execute();
    expect(audit.map(({ details }) => JSON.parse(details) as unknown)).toEqual([{ from: null, to: 1325 }]);
  });

  test("shows its grid to the candidate only where the teacher says so", async () => {
    const db = await fresh();
    const commission = await aCommission(db);
    const { sitting, attempt, members } = commission;
    await send(db, commission, members.nadia, { degrees: DEGREES, mark: "13" });
    const shown = await loadCopyReport({
      db,
      attempt,
      sitting: { ...sitting, shows_grid: 1 },
      stage: "full",
      zone: ZONE,
    });
    const criteria = shown?.commission?.competences?.[0]?.criteria;
    expect(criteria?.map(({ degree }) => degree)).toEqual(["Satisfaisant", "Très satisfaisant"]);
    expect(shown?.commission?.competences?.[1]?.criteria[0]).toMatchObject({
      degree: "Non évalué",
      descriptor: null,
    });
  });

  test("is never overwritten by another member: the second is told who wrote", async () => {
    const db = await fresh();
    const commission = await aCommission(db);
    const { sitting, attempt, members } = commission;
    await send(db, commission, members.nadia, { mark: "13", appreciation: "De Nadia" });
    const late = await send(db, commission, members.yves, { mark: "9", appreciation: "D’Yves" });
    expect(late).toMatchObject({ status: 409, body: { code: "changed-by-another" } });
    expect(JSON.stringify(late.body)).toContain("Nadia Ferrand");
    const read = () => loadCommission(aContext(db, {}), { sitting, attempt, zone: ZONE });
    expect(await read()).toMatchObject({ mark: 1300, appreciation: "De Nadia", revision: 1 });
    const informed = await send(db, commission, members.yves, {
      standsOn: 1,
      mark: "12",
      appreciation: "À deux",
    });
    expect(informed.status).toBe(200);
    expect(await read()).toMatchObject({ mark: 1200, appreciation: "À deux", revision: 2 });
  });

  test("keeps the rest where the mark cannot be read, and the mark of before", async () => {
    const db = await fresh();
    const commission = await aCommission(db);
    const { members } = commission;
    await send(db, commission, members.nadia, { mark: "13" });
    const typo = await send(db, commission, members.nadia, { standsOn: 1, mark: "31", appreciation: "Bien" });
    expect(typo).toMatchObject({ status: 200, body: { mark: 1300, markRefused: true } });
    const erased = await send(db, commission, members.nadia, { standsOn: 2, mark: "", appreciation: "Bien" });
    expect(erased).toMatchObject({ status: 200, body: { mark: null, markRefused: false } });
  });

  test("goes on with the grid it began with, whatever the file says since", async () => {
    const db = await fresh();
    const commission = await aCommission(db);
    const { sitting, attempt, members } = commission;
    await send(db, commission, members.nadia, { degrees: DEGREES });
    const row = await db.selectFrom("commission_mark").select("grid").executeTakeFirstOrThrow();
    const kept = AssessmentGridSchema.parse(JSON.parse(row.grid));
    const older = { ...kept, id: "u4-2025" };
    await db
      .updateTable("commission_mark")
      .set({ grid: JSON.stringify(older) })
      .execute();
    await send(db, commission, members.nadia, { standsOn: 1, degrees: DEGREES });
    const read = await loadCommission(aContext(db, {}), { sitting, attempt, zone: ZONE });
    expect(read?.grid.id).toBe("u4-2025");
  });
});

test("a paper that counts points has no grid", async () => {
  const db = await freshDatabase();
  const versionId = await aMarkedPaper(db);
  const sitting = await aSitting(db, { scenario_version_id: versionId });
  const attemptId = await aBegunCopy(db, sitting, NOW);
  const attempt = await selectOptionalAttempt(db, attemptId);
  const row = await selectOptionalSitting(db, sitting.sittingId);
  if (!attempt || !row) throw new Error("the copy was just begun");
  expect(await loadCommission(aContext(db, {}), { sitting: row, attempt, zone: ZONE })).toBeNull();
});
