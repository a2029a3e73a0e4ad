import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { openSession } from "#app/accounts/sessions.server.ts";
import { startAttempt } from "#app/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/attempts/submit-attempt.server.ts";
import { createClass } from "#app/classes/create-class.server.ts";
import { listMembers } from "#app/classes/list-members.server.ts";
import { readClassList } from "#app/classes/read-class-list.ts";
import { insertSitting, selectOptionalSitting, type StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { referenceDraw } from "#grading/draw.ts";
import { aMarkedPaper, writeAnswer } from "#tests/support/a-marked-sitting.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { aContext, aStaffMember } from "#tests/support/staff.ts";
import { cancelSitting } from "./cancel-sitting.server.ts";
import { candidateHome } from "./candidate-home.server.ts";
import { listSittings } from "./list-sittings.server.ts";
import { presenceAt } from "./presence.server.ts";
import { requireSitting } from "./sitting-access.server.ts";

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const LIST = "Nom;Prénom;Groupe;Temps majoré\nMartin;Zoé;A;\nBertin;Inès;B;33\nRoy;Ana;A;";

/** A paper of two answers, open to a class of three from 8:00 to 12:00 UTC, for three hours. */
async function aRoom(db: Db, group: string | null = null) {
  const teacher = await aStaffMember(db);
  const { candidates } = readClassList(LIST);
  const { classId } = await createClass(aContext(db, at("07:00")), teacher, {
    name: "2e année GPME",
    year: "2026-2027",
    candidates,
  });
  const id = uuidv7();
  await insertSitting(db, {
    id,
    school_id: teacher.schoolId,
    scenario_version_id: await aMarkedPaper(db),
    class_id: classId,
    group_name: group,
    title: "Épreuve blanche",
    opens_at: at("08:00"),
    closes_at: at("12:00"),
    duration_ms: 3 * 3_600_000,
    variants: "reference",
    stage: "none",
    created_by: teacher.id,
    created_at: at("07:00"),
  });
  const sitting = (await selectOptionalSitting(db, id)) as StaffSittingRow;
  const members = new Map((await listMembers(db, classId)).map((member) => [member.login, member]));
  return { teacher, sitting, idOf: (login: string) => members.get(login)?.id ?? "" };
}

async function begin(db: Db, sittingId: string, accountId: string, now: string) {
  const outcome = await startAttempt({
    db,
    sittingId,
    accountId,
    now,
    random: () => 0.5,
    drawFor: async () => referenceDraw(),
  });
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome.attempt;
}

const signedIn = (accountId: string, extraTimePercent = 0) => ({
  id: accountId,
  sessionId: "none",
  role: "candidate" as const,
  login: "x",
  displayName: "Zoé Martin",
  extraTimePercent,
  demo: false,
  schoolId: "x",
  schoolName: "x",
  zone: "Europe/Paris",
});

describeEachDatabase("a sitting", (fresh) => {
  test("shows who is there and how far: away, signed in, writing, handed in", async () => {
    const db = await fresh();
    const { sitting, idOf } = await aRoom(db);
    const visitor = { address: "a", agent: "b" };
    await openSession(aContext(db, at("07:55")), idOf("ana.r"), visitor);
    const zoe = await begin(db, sitting.id, idOf("zoe.m"), at("08:01"));
    await writeAnswer(db, zoe.id, "taux", "412");
    await writeAnswer(db, zoe.id, "avis", "");
    await writeAnswer(db, zoe.id, "$rough", "412 ÷ 2");
    const { candidates, asked } = await presenceAt(aContext(db, at("09:00")), sitting);
    expect(asked).toBe(2);
    expect(
      candidates.map(({ displayName, state, answered }) => `${displayName}: ${state} ${answered}`),
    ).toEqual(["Inès Bertin: away 0", "Zoé Martin: writing 1", "Ana Roy: signed-in 0"]);
    await submitAttempt({ db, accountId: idOf("zoe.m"), unsafeAttemptId: zoe.id, now: at("09:30") });
    const later = await presenceAt(aContext(db, at("12:00")), sitting);
    expect(later.candidates.map(({ state }) => state)).toEqual(["absent", "handed-in", "absent"]);
    expect(later.candidates[1]).toMatchObject({ handedInAt: at("09:30"), lastSavedAt: at("09:59") });
  });

  test("expects a group where it is for a group, and whoever has a copy", async () => {
    const db = await fresh();
    const { sitting } = await aRoom(db, "A");
    const { candidates } = await presenceAt(aContext(db, at("08:00")), sitting);
    expect(candidates.map(({ displayName }) => displayName)).toEqual(["Zoé Martin", "Ana Roy"]);
  });

  test("is listed for the teachers of its class, and unknown to others", async () => {
    const db = await fresh();
    const { teacher, sitting } = await aRoom(db);
    const colleague = await aStaffMember(db, { schoolId: teacher.schoolId });
    const administrator = await aStaffMember(db, { role: "administrator", schoolId: teacher.schoolId });
    const ids = async (who: typeof teacher) =>
      (await listSittings(aContext(db, at("09:00")), who)).map(({ id, state }) => `${id} ${state}`);
    expect(await ids(teacher)).toEqual([`${sitting.id} open`]);
    expect(await ids(administrator)).toEqual([`${sitting.id} open`]);
    expect(await ids(colleague)).toEqual([]);
    const refused = await requireSitting(db, colleague, sitting.id).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 404 });
  });

  test("once cancelled is begun by nobody and leaves the candidates' home", async () => {
    const db = await fresh();
    const { teacher, sitting, idOf } = await aRoom(db);
    await cancelSitting(aContext(db, at("07:30")), teacher, sitting);
    await expect(begin(db, sitting.id, idOf("zoe.m"), at("08:01"))).rejects.toThrow("sitting-cancelled");
    const home = await candidateHome(aContext(db, at("08:00")), signedIn(idOf("zoe.m")));
    expect(home).toEqual({ exams: [], copies: [] });
  });

  test("stands on the home of its candidates: to come, open, begun, then as a copy", async () => {
    const db = await fresh();
    const { sitting, idOf } = await aRoom(db);
    const ines = signedIn(idOf("ines.b"), 33);
    const states = async (time: string) => {
      const { exams, copies } = await candidateHome(aContext(db, at(time)), ines);
      return [exams.map(({ state, durationMs }) => `${state} ${durationMs / 60_000}`), copies.length];
    };
    // A third of three hours more: 3 h 59 min 24 s.
    expect(await states("07:59")).toEqual([["upcoming 239.4"], 0]);
    expect(await states("08:00")).toEqual([["open 239.4"], 0]);
    const attempt = await begin(db, sitting.id, ines.id, at("08:00"));
    expect(await states("11:59")).toEqual([["writing 239.4"], 0]);
    await submitAttempt({ db, accountId: ines.id, unsafeAttemptId: attempt.id, now: at("11:30") });
    expect(await states("11:59")).toEqual([[], 1]);
    const { copies } = await candidateHome(aContext(db, at("12:00")), ines);
    expect(copies[0]).toMatchObject({ attemptId: attempt.id, at: at("11:30"), stage: "none", mark: null });
  });
});
