import { expect, test } from "vitest";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { aHandedInCopy } from "#tests/support/a-marked-sitting.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { decide } from "./decide.server.ts";
import type { Decision } from "./decision-schema.ts";

const NOON = "2026-11-24T11:00:00.000Z";
const at = (minute: number) => `2026-11-25T14:${String(minute).padStart(2, "0")}:00.000Z`;

/** The paper: « taux », 2 points by the machine; « avis », 3 points read by a person (compare 2, conclut 1). */
async function aDesk(db: Db, answers: Record<string, unknown> = { taux: "412", avis: "Le taux est élevé." }) {
  const { attempt, teacher } = await aHandedInCopy(db, answers);
  await gradeCopy({ db, attempt, now: NOON });
  let minute = 0;
  const say = (decision: Partial<Decision>) =>
    decide({
      db,
      attempt,
      by: teacher.id,
      now: at((minute += 1)),
      decision: {
        answerId: "avis",
        criterion: "compare",
        points: null,
        comment: null,
        reason: null,
        ...decision,
      },
    });
  const marks = async () => {
    const copy = await loadFinalCopy(db, attempt.id);
    return { total: copy?.result.total, pending: copy?.result.pending };
  };
  return { say, marks, attempt };
}

describeEachDatabase("a decision", (freshDatabase) => {
  test("counts at once; the newest of a criterion counts, and what it replaced stays written", async () => {
    const db = await freshDatabase();
    const { say, marks } = await aDesk(db);
    expect(await marks()).toEqual({ total: 200, pending: 300 });
    expect(await say({ points: 200 })).toBeNull();
    expect(await marks()).toEqual({ total: 400, pending: 100 });
    await say({ points: 0 });
    expect(await marks()).toEqual({ total: 200, pending: 0 });
    expect(await db.selectFrom("correction").select("points").orderBy("created_at").execute()).toEqual([
      { points: 200 },
      { points: 0 },
    ]);
  });
  test("taken back, it waits again", async () => {
    const db = await freshDatabase();
    const { say, marks } = await aDesk(db);
    await say({ points: 200 });
    await say({ points: null });
    expect(await marks()).toEqual({ total: 200, pending: 300 });
  });
  test("on the machine's own mark needs a reason", async () => {
    const db = await freshDatabase();
    const { say, marks } = await aDesk(db, { taux: "400" });
    const change = { answerId: "taux", criterion: "$points", points: 100 };
    expect(await say(change)).toEqual({ refused: "reason-missing" });
    expect(await say({ ...change, reason: "Lecture de l’annexe 2 acceptée." })).toBeNull();
    expect((await marks()).total).toBe(100);
  });
  test("that the rubric does not offer is refused", async () => {
    const db = await freshDatabase();
    const { say } = await aDesk(db);
    expect(await say({ points: 150 })).toEqual({ refused: "points-out-of-range" });
    expect(await say({ criterion: "inconnu", points: 0 })).toEqual({ refused: "unknown-criterion" });
    expect(await say({ answerId: "absente", points: 0 })).toEqual({ refused: "unknown-answer" });
    expect(await say({ criterion: "$points", answerId: "taux", points: 201, reason: "trop" })).toEqual({
      refused: "points-out-of-range",
    });
  });
  test("on a text left blank has no item to mark", async () => {
    const db = await freshDatabase();
    const { say } = await aDesk(db, { taux: "412" });
    expect(await say({ points: 200 })).toEqual({ refused: "unknown-criterion" });
  });
  test("a comment is kept, and emptied it is gone", async () => {
    const db = await freshDatabase();
    const { say, attempt } = await aDesk(db);
    const commentOf = async () =>
      (await loadFinalCopy(db, attempt.id))?.result.answers.find(({ id }) => id === "avis")?.comment?.comment;
    await say({ criterion: "$comment", points: 0, comment: "Citez le chiffre." });
    expect(await commentOf()).toBe("Citez le chiffre.");
    await say({ criterion: "$comment", points: 0, comment: "" });
    expect(await commentOf()).toBeUndefined();
  });
  test("before the machine has marked is refused", async () => {
    const db = await freshDatabase();
    const { attempt, teacher } = await aHandedInCopy(db, { taux: "412" });
    const decision = { answerId: "taux", criterion: "$points", points: 0, comment: null, reason: "raison" };
    expect(await decide({ db, attempt, by: teacher.id, decision, now: NOON })).toEqual({
      refused: "not-marked-yet",
    });
  });
});
