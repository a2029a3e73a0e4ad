import { expect, test } from "vitest";
import { selectPresentAnswers } from "#app/db/saves.server.ts";
import { anAttempt } from "#tests/support/attempts.ts";
import { describeEachDatabase, freshDatabase } from "#tests/support/database.ts";
import { createSaveQueue, type SaveJob } from "./save-queue.server.ts";

const save = (counter: number, raw: string) => ({
  answerId: "seuil",
  writer: "machine-A",
  counter,
  baseRevision: counter - 1,
  raw,
  browserAt: "2026-11-24T09:00:00.000Z",
});
const job = (copy: { attemptId: string; candidateId: string }, saves: SaveJob["saves"]): SaveJob => ({
  attemptId: copy.attemptId,
  accountId: copy.candidateId,
  saves,
  receivedAt: "2026-11-24T09:00:00.000Z",
});

describeEachDatabase("the queue of saves", (fresh) => {
  test("a save that the database refuses takes no other of its transaction with it", async () => {
    const db = await fresh();
    const [good, poisoned] = [await anAttempt(db), await anAttempt(db)];
    const queue = createSaveQueue({ db });
    const tooLong = JSON.stringify("x".repeat(262_200));
    const [bad, kept] = await Promise.allSettled([
      queue.push(job(poisoned, [save(1, '"avant"'), save(2, tooLong)])),
      queue.push(job(good, [save(1, '"gardé"')])),
    ]);
    expect(bad?.status).toBe("rejected");
    expect(kept).toMatchObject({ status: "fulfilled", value: [{ fate: "present", revision: 1 }] });
    expect((await selectPresentAnswers(db, poisoned.attemptId)).map(({ raw }) => raw)).toEqual(['"avant"']);
  });

  test("several saves of one answer in one call follow one another", async () => {
    const db = await fresh();
    const copy = await anAttempt(db);
    const fates = await createSaveQueue({ db }).push(job(copy, [save(1, "1"), save(2, "2"), save(3, "3")]));
    expect(fates?.map((ack) => ack.fate === "present" && ack.revision)).toEqual([1, 2, 3]);
  });
});

test("a copy that is not the candidate's gives nothing", async () => {
  const db = await freshDatabase();
  const copy = await anAttempt(db);
  const foreign = { ...job(copy, [save(1, "1")]), accountId: "someone-else" };
  expect(await createSaveQueue({ db }).push(foreign)).toBeNull();
});

test("a database that is gone acknowledges nothing", async () => {
  const db = await freshDatabase();
  const copy = await anAttempt(db);
  const queue = createSaveQueue({ db });
  await db.schema.dropTable("present_answer").execute();
  await expect(queue.push(job(copy, [save(1, "1")]))).rejects.toThrow("present_answer");
});
