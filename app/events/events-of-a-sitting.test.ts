import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { attemptForCandidate, copyNews, copyState } from "#app/attempts/candidate-view.server.ts";
import { answerSchemasOf } from "#app/attempts/paper.server.ts";
import { saveAnswers } from "#app/attempts/save-answers.server.ts";
import { createSaveQueue } from "#app/attempts/save-queue.server.ts";
import { plusMs } from "#app/config/instant.ts";
import { selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { selectNewestRun } from "#app/db/grading-runs.server.ts";
import { selectOptionalSitting } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { anEventfulPaper } from "#tests/support/an-eventful-paper.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { aContext, aStaffMember } from "#tests/support/staff.ts";
import { sittingEvents } from "./sitting-events.server.ts";
import { startEvent } from "./start-event.server.ts";

const NINE = "2026-11-24T09:00:00.000Z";
const after = (seconds: number) => plusMs(NINE, seconds * 1_000);

/** A copy of the paper whose rent changes, of an hour, begun at nine. */
async function aCopy(db: Db, extraTimePercent = 0) {
  const scenario = anEventfulPaper(`evenements-${uuidv7().slice(-8)}`);
  const made = await anExamSitting({ db, now: NINE, seconds: 3_600, scenario, extraTimePercent });
  const attemptId = await aBegunCopy(db, made, NINE);
  const sitting = await selectOptionalSitting(db, made.sittingId);
  const by = await aStaffMember(db, { schoolId: made.schoolId });
  if (!sitting) throw new Error("the sitting was just written");
  const ask = (now: string) => ({ db, accountId: made.candidateId, unsafeAttemptId: attemptId, now });
  const start = (now: string, eventId = "alea") => startEvent(aContext(db, now), { by, sitting, eventId });
  return { ...made, attemptId, sitting, by, ask, start };
}

/** The papers' messages and questions at an instant: « hausse | t1 t2 ». */
async function shown(ask: Parameters<typeof attemptForCandidate>[0]): Promise<string> {
  const view = await attemptForCandidate(ask);
  const tasks = view?.paper.parts.flatMap((part) => part.tasks.map(({ id }) => id)) ?? [];
  return `${view?.paper.messages?.map(({ id }) => id).join(" ") ?? ""} | ${tasks.join(" ")}`;
}

async function write(db: Db, copy: Awaited<ReturnType<typeof aCopy>>, raw: string, counter: number) {
  const services = {
    db,
    queue: createSaveQueue({ db }),
    answerSchemasOf: (id: string) => answerSchemasOf(db, id),
    answerFilesOf: async () => new Map<string, never>(),
  };
  const browserAt = after(10 + counter);
  const save = { answerId: "avant", writer: "machine-A", counter, baseRevision: counter - 1, raw, browserAt };
  const call = { account: copy.candidateId, saves: [save] };
  const saved = await saveAnswers(services, {
    accountId: copy.candidateId,
    unsafeAttemptId: copy.attemptId,
    unsafeCall: call,
    receivedAt: browserAt,
  });
  expect(saved).toMatchObject({ reply: { acknowledgements: [{ fate: "present" }] } });
}

async function resultAt(db: Db, attemptId: string, now: string) {
  const attempt = await selectOptionalAttempt(db, attemptId);
  if (!attempt) throw new Error("the copy was begun");
  await gradeCopy({ db, attempt, now });
  return (await selectNewestRun(db, attemptId))?.result;
}

describeEachDatabase("the events of a sitting", (freshDatabase) => {
  test("nothing of a message is told before its minute, all of it after", async () => {
    const db = await freshDatabase();
    const { ask } = await aCopy(db);
    const before = JSON.stringify(await attemptForCandidate(ask(after(59))));
    expect(before).not.toMatch(/hausse|Le loyer change|1\s500|Nouveau loyer|bailleur/u);
    expect(await shown(ask(after(59)))).toBe(" | t1");
    expect(await shown(ask(after(60)))).toBe("hausse | t1 t2");
    const view = await attemptForCandidate(ask(after(90)));
    const [message] = view?.paper.messages ?? [];
    expect(message).toMatchObject({ from: "Mme Lenoir, gérante", at: after(60), opens: ["t2"] });
    expect(message?.html).toMatch(/1\s500/u);
    const statements = view?.paper.parts[0]?.tasks.map(({ html }) => /[\d\s]+€/u.exec(html)?.[0].trim());
    expect(statements).toEqual(["1\u202f200\u202f€", "1\u202f500\u202f€"]);
  });

  test("extra time holds the message back by as much", async () => {
    const db = await freshDatabase();
    const { ask } = await aCopy(db, 33);
    expect(await shown(ask(after(79)))).toBe(" | t1");
    expect(await shown(ask(after(80)))).toBe("hausse | t1 t2");
  });

  test("the page asks in few words, and nobody else is answered", async () => {
    const db = await freshDatabase();
    const { ask, by } = await aCopy(db);
    expect(await copyNews(ask(after(10)))).toEqual({ now: after(10), arrived: [], expectsMore: true });
    expect(await copyNews(ask(after(60)))).toEqual({
      now: after(60),
      arrived: ["hausse"],
      expectsMore: false,
    });
    expect(await copyState(ask(after(60)))).toMatchObject({ arrived: ["hausse"], expectsMore: false });
    expect(await copyNews({ ...ask(after(60)), accountId: by.id })).toBeNull();
  });

  test("an answer brings its message once there is something in it", async () => {
    const db = await freshDatabase();
    const copy = await aCopy(db);
    await write(db, copy, "", 1);
    expect(await shown(copy.ask(after(30)))).toBe(" | t1");
    await write(db, copy, "14 400", 2);
    await write(db, copy, "", 3);
    expect(await shown(copy.ask(after(30)))).toBe("merci | t1");
    const view = await attemptForCandidate(copy.ask(after(30)));
    expect(view?.paper.messages?.[0]?.at).toBe(after(12));
  });

  test("a teacher starts an event once, for all copies; it is noted who did", async () => {
    const db = await freshDatabase();
    const { ask, start, by, sittingId } = await aCopy(db);
    expect(await start(after(120))).toBe(true);
    expect(await start(after(180))).toBe(true);
    expect(await shown(ask(after(119)))).toBe("hausse | t1 t2");
    expect(await shown(ask(after(120)))).toBe("hausse alea | t1 t2 t3");
    const notes = await db
      .selectFrom("audit_entry")
      .selectAll()
      .where("action", "=", "event-started")
      .execute();
    expect(notes.map((note) => [note.at, note.by_account, note.subject, note.details])).toEqual([
      [after(120), by.id, `sitting:${sittingId}`, '{"eventId":"alea"}'],
    ]);
  });

  test("an event that is not a teacher's, or that nobody could receive, is not started", async () => {
    const db = await freshDatabase();
    const { start, sitting } = await aCopy(db);
    expect(await start(after(60), "hausse")).toBe(false);
    expect(await start(after(60), "inconnu")).toBe(false);
    expect(await start(plusMs(sitting.opens_at, -1))).toBe(false);
    expect(await start(sitting.closes_at)).toBe(false);
    expect(await db.selectFrom("event_start").selectAll().execute()).toEqual([]);
  });

  test("the teacher's page says what brings each event and on how many copies it is", async () => {
    const db = await freshDatabase();
    const { start, sitting } = await aCopy(db);
    const rows = async (now: string) =>
      (await sittingEvents(aContext(db, now), sitting)).map(
        ({ id, rule, arrived, copies, canStart }) => `${id} ${rule.kind} ${arrived}/${copies} ${canStart}`,
      );
    expect(await rows(after(30))).toEqual([
      "hausse time 0/1 false",
      "alea teacher 0/1 true",
      "merci handed 0/1 false",
    ]);
    await start(after(120));
    expect(await rows(after(130))).toEqual([
      "hausse time 1/1 false",
      "alea teacher 1/1 false",
      "merci handed 0/1 false",
    ]);
    const started = (await sittingEvents(aContext(db, after(130)), sitting))[1]?.started;
    expect(started).toEqual({ at: after(120), by: "Claire Aubry" });
  });

  test("what no teacher started leaves the total of the copy; what was started counts", async () => {
    const db = await freshDatabase();
    const copy = await aCopy(db);
    await write(db, copy, "14 400", 1);
    expect(await resultAt(db, copy.attemptId, after(3_600))).toMatchObject({ total: 200, max: 400 });
    await copy.start(after(600));
    expect(await resultAt(db, copy.attemptId, after(3_601))).toMatchObject({ total: 200, max: 600 });
  });
});
