import { describe, expect, test } from "vitest";
import { z } from "zod";
import { selectPresentAnswers, selectSaves, upsertPresentAnswer } from "#app/db/saves.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { anAttempt } from "#tests/support/attempts.ts";
import { describeEachDatabase, freshDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { acceptLateSave } from "./accept-late-save.server.ts";
import { presentAnswersOfLog, rebuildPresentAnswers } from "./rebuild-present-answers.server.ts";
import { saveAnswers, type SaveOutcome } from "./save-answers.server.ts";
import { createSaveQueue } from "./save-queue.server.ts";
import type { Acknowledgement } from "./save-protocol.ts";
import { submitAttempt } from "./submit-attempt.server.ts";

const schemas = new Map<string, z.ZodType>([
  ["seuil", z.string().max(400)],
  ["avis", z.string().max(300_000)],
]);

const NO_FILES = async () => new Map<string, never>();

/** A copy, and a way to send saves of it from a machine: `A(counter, answer, base, raw, at)`. */
async function aCopy(db: Db) {
  const copy = await anAttempt(db);
  const services = {
    db,
    queue: createSaveQueue({ db }),
    answerSchemasOf: async () => schemas,
    answerFilesOf: NO_FILES,
  };
  const send = (unsafeCall: unknown, at = "09:00:00.000", accountId = copy.candidateId) =>
    saveAnswers(services, {
      accountId,
      unsafeAttemptId: copy.attemptId,
      unsafeCall,
      receivedAt: `2026-11-24T${at}Z`,
    });
  const machine =
    (writer: string) =>
    async (counter: number, answerId: string, baseRevision: number, raw: unknown, at?: string) => {
      const save = { answerId, writer, counter, baseRevision, raw, browserAt: "2026-11-24T09:00:00.000Z" };
      return acknowledgement(await send({ account: copy.candidateId, saves: [save] }, at));
    };
  return { ...copy, send, A: machine("machine-A"), B: machine("machine-B") };
}

function acknowledgement(outcome: SaveOutcome): Acknowledgement {
  if ("refused" in outcome) throw new Error(outcome.refused);
  const [first] = outcome.reply.acknowledgements;
  if (first === undefined) throw new Error("a save is always acknowledged");
  return first;
}

async function answers(db: Db, attemptId: string): Promise<Record<string, unknown>> {
  const rows = await selectPresentAnswers(db, attemptId);
  return Object.fromEntries(rows.map((row) => [row.answer_id, JSON.parse(row.raw) as unknown]));
}

describeEachDatabase("saving answers", (fresh) => {
  test("each change becomes the answer, one revision after the other", async () => {
    const db = await fresh();
    const { A, attemptId } = await aCopy(db);
    expect(await A(1, "seuil", 0, "296", "09:00:00.000")).toMatchObject({
      fate: "present",
      revision: 1,
      receivedAt: "2026-11-24T09:00:00.000Z",
    });
    expect(await A(2, "seuil", 1, "296 296", "09:00:02.000")).toMatchObject({ fate: "present", revision: 2 });
    expect(await answers(db, attemptId)).toEqual({ seuil: "296 296" });
    expect(await selectSaves(db, attemptId)).toHaveLength(2);
  });

  test("a save sent twice is kept once and told its first fate again", async () => {
    const db = await fresh();
    const { A, attemptId } = await aCopy(db);
    const first = await A(1, "seuil", 0, "296", "09:00:00.000");
    await A(2, "seuil", 1, "296 296", "09:00:02.000");
    expect(await A(1, "seuil", 0, "296", "09:00:09.000")).toEqual(first);
    expect(await answers(db, attemptId)).toEqual({ seuil: "296 296" });
    expect(await selectSaves(db, attemptId)).toHaveLength(2);
  });

  test("saves that arrive out of order: the older text never covers the newer one", async () => {
    const db = await fresh();
    const { A, attemptId } = await aCopy(db);
    await A(1, "seuil", 0, "2");
    await A(3, "seuil", 1, "296");
    expect(await A(2, "seuil", 1, "29")).toMatchObject({
      fate: "aside",
      present: { revision: 2, raw: "296" },
    });
    expect(await answers(db, attemptId)).toEqual({ seuil: "296" });
  });

  test("machine A comes back after machine B went on: its text is kept aside, with B's to choose from", async () => {
    const db = await fresh();
    const { A, B, attemptId } = await aCopy(db);
    await A(1, "seuil", 0, "début");
    await B(1, "seuil", 1, "suite écrite sur B");
    const aside = await A(2, "seuil", 1, "suite écrite sur A");
    expect(aside).toMatchObject({ fate: "aside", present: { revision: 2, raw: "suite écrite sur B" } });
    expect(await answers(db, attemptId)).toEqual({ seuil: "suite écrite sur B" });
    expect(await A(3, "seuil", 2, "suite écrite sur A")).toMatchObject({ fate: "present", revision: 3 });
  });

  test("five minutes late: kept with the browser's time, changes nothing until a teacher accepts it", async () => {
    const db = await fresh();
    const { A, attemptId } = await aCopy(db);
    const teacher = await anAccount(db, { role: "teacher" });
    await A(1, "seuil", 0, "à temps", "10:59:59.999");
    expect(await A(2, "seuil", 1, "en retard", "11:05:00.000")).toMatchObject({ fate: "late" });
    expect(await answers(db, attemptId)).toEqual({ seuil: "à temps" });
    const late = (await selectSaves(db, attemptId)).find((save) => save.fate === "late");
    expect(late?.browser_at).toBe("2026-11-24T09:00:00.000Z");
    const acceptance = { db, saveId: late?.id ?? "", acceptedBy: teacher.id, reason: "panne du réseau" };
    await acceptLateSave({ ...acceptance, now: "2026-11-25T08:00:00.000Z" });
    await acceptLateSave({ ...acceptance, now: "2026-11-25T08:00:01.000Z" });
    expect(await answers(db, attemptId)).toEqual({ seuil: "en retard" });
    expect(await selectPresentAnswers(db, attemptId)).toEqual(await presentAnswersOfLog(db, attemptId));
  });

  test("a save acknowledged in time, sent again after the close, is not late", async () => {
    const db = await fresh();
    const { A } = await aCopy(db);
    const first = await A(1, "seuil", 0, "à temps", "10:59:59.999");
    expect(await A(1, "seuil", 0, "à temps", "11:05:00.000")).toEqual(first);
  });

  test("after the copy is handed in, nothing changes it", async () => {
    const db = await fresh();
    const { A, attemptId, candidateId } = await aCopy(db);
    await A(1, "seuil", 0, "rendu", "09:00:00.000");
    const handIn = (time: string) =>
      submitAttempt({
        db,
        accountId: candidateId,
        unsafeAttemptId: attemptId,
        now: `2026-11-24T${time}Z`,
      });
    expect(await handIn("09:30:00.000")).toEqual({ closed: "handed-in", at: "2026-11-24T09:30:00.000Z" });
    expect(await handIn("09:31:00.000")).toEqual({ closed: "handed-in", at: "2026-11-24T09:30:00.000Z" });
    expect(await A(2, "seuil", 1, "après", "09:30:00.001")).toMatchObject({ fate: "late" });
    expect(await answers(db, attemptId)).toEqual({ seuil: "rendu" });
  });

  test("saves of many candidates at once are each kept", async () => {
    const db = await fresh();
    const copies = [];
    for (let index = 0; index < 5; index += 1) copies.push(await aCopy(db));
    const fates = await Promise.all(
      copies.flatMap((copy) => [copy.A(1, "seuil", 0, "a"), copy.B(1, "avis", 0, "b")]),
    );
    expect(fates.map(({ fate }) => fate)).toEqual(Array.from({ length: 10 }, () => "present"));
    for (const { attemptId } of copies)
      expect(await answers(db, attemptId)).toEqual({ seuil: "a", avis: "b" });
  });

  test("the present answers are what the log tells, and can be written again from it", async () => {
    const db = await fresh();
    const { A, B, attemptId } = await aCopy(db);
    await A(1, "seuil", 0, "un");
    await A(2, "seuil", 1, "deux");
    await B(1, "avis", 0, "avis de B");
    await B(2, "seuil", 1, "à part");
    await A(3, "seuil", 2, "trop tard", "11:00:00.000");
    const kept = await selectPresentAnswers(db, attemptId);
    expect(await presentAnswersOfLog(db, attemptId)).toEqual(kept);
    const [first] = kept;
    if (first) await upsertPresentAnswer(db, { ...first, raw: '"faussé"' });
    await rebuildPresentAnswers(db, attemptId);
    expect(await selectPresentAnswers(db, attemptId)).toEqual(kept);
  });
});

describe("a call that is not taken as it is", () => {
  const save = {
    answerId: "seuil",
    writer: "machine-A",
    counter: 1,
    baseRevision: 0,
    raw: "1",
    browserAt: "2026-11-24T09:00:00.000Z",
  };

  test("somebody else's answers are refused, and nothing is kept", async () => {
    const db = await freshDatabase();
    const { send, candidateId, attemptId } = await aCopy(db);
    const other = await anAccount(db);
    expect(await send({ account: candidateId, saves: [save] }, undefined, other.id)).toEqual({
      refused: "other-account",
    });
    expect(await send({ account: other.id, saves: [save] }, undefined, other.id)).toEqual({
      refused: "unknown-attempt",
    });
    expect(await selectSaves(db, attemptId)).toEqual([]);
  });

  test("a call that has not the agreed shape is refused whole", async () => {
    const { send, candidateId } = await aCopy(await freshDatabase());
    for (const unsafe of [null, [], { saves: [save] }, { account: candidateId, saves: [] }])
      expect(await send(unsafe)).toEqual({ refused: "malformed-call" });
  });

  test("an answer that cannot be kept is refused alone, the others of the call are kept", async () => {
    const db = await freshDatabase();
    const { send, candidateId, attemptId } = await aCopy(db);
    const saves = [
      { ...save, counter: 1 },
      { ...save, counter: 2, answerId: "inconnu" },
      { ...save, counter: 3, answerId: "seuil", raw: { pas: "un texte" } },
      { ...save, counter: 4, answerId: "avis", raw: "é".repeat(140_000) },
      { ...save, counter: 5, answerId: "$rough", raw: "brouillon" },
      { ...save, counter: 6, answerId: "$flags", raw: ["t2"] },
      { ...save, counter: 7, answerId: "$flags", raw: "t2" },
    ];
    const outcome = await send({ account: candidateId, saves });
    if ("refused" in outcome) throw new Error(outcome.refused);
    const byCounter = outcome.reply.acknowledgements
      .toSorted((a, b) => a.counter - b.counter)
      .map((ack) => (ack.fate === "refused" ? ack.code : ack.fate));
    expect(byCounter).toEqual([
      "present",
      "unknown-answer",
      "malformed-answer",
      "answer-too-large",
      "present",
      "present",
      "malformed-answer",
    ]);
    expect(await answers(db, attemptId)).toEqual({ seuil: "1", $rough: "brouillon", $flags: ["t2"] });
  });

  test("the same number for another text is refused, the first text stands", async () => {
    const db = await freshDatabase();
    const { A, attemptId } = await aCopy(db);
    await A(1, "seuil", 0, "un");
    expect(await A(1, "seuil", 0, "deux")).toMatchObject({ fate: "refused", code: "counter-reused" });
    expect(await answers(db, attemptId)).toEqual({ seuil: "un" });
  });
});
