import { expect, test } from "vitest";
import type { Db } from "#app/db/write-transaction.server.ts";
import { aSitting } from "#tests/support/attempts.ts";
import { describeEachDatabase, freshDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { startAttempt } from "./start-attempt.server.ts";

const draw = { set: "reference", values: { ca: "412000" } };

function start(db: Db, sittingId: string, accountId: string, time = "08:10:00.000") {
  const now = `2026-11-24T${time}Z`;
  return startAttempt({ db, sittingId, accountId, now, drawFor: async () => draw, random: () => 0.0426 });
}

describeEachDatabase("beginning a copy", (fresh) => {
  test("the candidate's clock starts, the values drawn are kept with the copy", async () => {
    const db = await fresh();
    const { sittingId, candidateId } = await aSitting(db);
    const begun = await start(db, sittingId, candidateId);
    expect(begun).toMatchObject({
      attempt: {
        account_id: candidateId,
        copy_number: "0426",
        started_at: "2026-11-24T08:10:00.000Z",
        deadline_at: "2026-11-24T11:10:00.000Z",
        submitted_at: null,
      },
    });
    expect("attempt" in begun && JSON.parse(begun.attempt.draw)).toEqual(draw);
  });

  test("opening it again, in two tabs at once too, continues the same copy", async () => {
    const db = await fresh();
    const { sittingId, candidateId } = await aSitting(db);
    const both = await Promise.all([start(db, sittingId, candidateId), start(db, sittingId, candidateId)]);
    const later = await start(db, sittingId, candidateId, "13:00:00.000");
    const ids = [...both, later].map((one) => ("attempt" in one ? one.attempt.id : null));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBeNull();
  });

  test("extra time comes with the person", async () => {
    const db = await fresh();
    const { sittingId, candidateId } = await aSitting(db);
    await db.updateTable("account").set({ extra_time_percent: 50 }).where("id", "=", candidateId).execute();
    expect(await start(db, sittingId, candidateId, "08:00:00.000")).toMatchObject({
      attempt: { deadline_at: "2026-11-24T12:30:00.000Z" },
    });
  });
});

test("nobody begins before the opening, after the end, or a cancelled sitting", async () => {
  const db = await freshDatabase();
  const { sittingId, candidateId } = await aSitting(db);
  const cancelled = await aSitting(db, { cancelled_at: "2026-11-24T07:00:00.000Z" });
  expect(await start(db, sittingId, candidateId, "07:59:59.999")).toEqual({ refused: "not-open-yet" });
  expect(await start(db, sittingId, candidateId, "12:00:00.000")).toEqual({ refused: "sitting-over" });
  expect(await start(db, cancelled.sittingId, cancelled.candidateId)).toEqual({
    refused: "sitting-cancelled",
  });
});

test("a sitting is unknown to whoever is not on its list: another class, another group", async () => {
  const db = await freshDatabase();
  const { sittingId } = await aSitting(db);
  const stranger = await anAccount(db);
  expect(await start(db, sittingId, stranger.id)).toEqual({ refused: "unknown-sitting" });
  const grouped = await aSitting(db, { group_name: "B" });
  expect(await start(db, grouped.sittingId, grouped.candidateId)).toEqual({ refused: "unknown-sitting" });
  await db.updateTable("class_member").set({ group_name: "B" }).execute();
  expect(await start(db, grouped.sittingId, grouped.candidateId)).toHaveProperty("attempt");
});
