import { expect, test } from "vitest";
import { selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { anAttempt } from "#tests/support/attempts.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { closeDueAttempts } from "./close-due-attempts.server.ts";

const AFTER = "2026-11-24T11:00:05.000Z";

test("copies out of time or handed in are marked once and ticked off, open ones are left", async () => {
  const db = await freshDatabase();
  const due = await anAttempt(db);
  const handedIn = await anAttempt(db, {
    deadline_at: "2026-11-24T18:00:00.000Z",
    submitted_at: "2026-11-24T10:00:00.000Z",
  });
  const open = await anAttempt(db, { deadline_at: "2026-11-24T11:00:00.001Z" });
  const marked: string[] = [];
  const startGrading = async ({ id }: { id: string }) => void marked.push(id);
  expect(await closeDueAttempts({ db, now: AFTER, startGrading })).toEqual({ closed: 2, failed: [] });
  expect(await closeDueAttempts({ db, now: AFTER, startGrading })).toEqual({ closed: 0, failed: [] });
  expect(marked.toSorted()).toEqual([due.attemptId, handedIn.attemptId].toSorted());
  expect((await selectOptionalAttempt(db, due.attemptId))?.closed_at).toBe(AFTER);
  expect((await selectOptionalAttempt(db, open.attemptId))?.closed_at).toBeNull();
});

test("a save received in time has five seconds to reach the disk before its copy is marked", async () => {
  const db = await freshDatabase();
  await anAttempt(db);
  const startGrading = async () => undefined;
  expect(await closeDueAttempts({ db, now: "2026-11-24T11:00:04.999Z", startGrading })).toMatchObject({
    closed: 0,
  });
  expect(await closeDueAttempts({ db, now: AFTER, startGrading })).toMatchObject({ closed: 1 });
});

test("a copy whose marking fails is told, and tried again by the next sweep", async () => {
  const db = await freshDatabase();
  const { attemptId } = await anAttempt(db);
  const broken = new Error("grader out of order");
  const startGrading = () => Promise.reject(broken);
  expect(await closeDueAttempts({ db, now: AFTER, startGrading })).toEqual({
    closed: 0,
    failed: [{ attemptId, reason: broken }],
  });
  const mended = async () => undefined;
  expect(await closeDueAttempts({ db, now: AFTER, startGrading: mended })).toEqual({ closed: 1, failed: [] });
});
