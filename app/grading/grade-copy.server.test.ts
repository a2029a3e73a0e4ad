import { expect, test } from "vitest";
import { selectNewestRun, selectNewestRunsOfSitting } from "#app/db/grading-runs.server.ts";
import { aHandedInCopy, writeAnswer } from "#tests/support/a-marked-sitting.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { gradeCopy } from "./grade-copy.server.ts";

const NOON = "2026-11-24T11:00:00.000Z";
const ONE = "2026-11-24T12:00:00.000Z";

describeEachDatabase("a grading run", (freshDatabase) => {
  test("keeps the marks with the paper's version and the engine's", async () => {
    const db = await freshDatabase();
    const { attempt, sittingId } = await aHandedInCopy(db, { taux: "412", avis: "Le taux est élevé." });
    await gradeCopy({ db, attempt, now: NOON });
    const run = await selectNewestRun(db, attempt.id);
    expect(run?.result).toMatchObject({ total: 200, max: 500, provisional: true });
    expect(run?.engineVersion).not.toBe("");
    expect((await selectNewestRunsOfSitting(db, sittingId)).get(attempt.id)?.id).toBe(run?.id);
  });

  test("the same marks again are not kept twice", async () => {
    const db = await freshDatabase();
    const { attempt } = await aHandedInCopy(db, { taux: "412" });
    await gradeCopy({ db, attempt, now: NOON });
    await gradeCopy({ db, attempt, now: ONE });
    expect(await db.selectFrom("grading_run").select("created_at").execute()).toEqual([{ created_at: NOON }]);
  });

  test("another answer, once a late save was accepted, is a new run, and the newest counts", async () => {
    const db = await freshDatabase();
    const { attempt } = await aHandedInCopy(db, { taux: "400" });
    await gradeCopy({ db, attempt, now: NOON });
    await writeAnswer(db, attempt.id, "taux", "412");
    await gradeCopy({ db, attempt, now: ONE });
    expect((await selectNewestRun(db, attempt.id))?.result.total).toBe(200);
  });

  test("what is kept beside the answers is never marked", async () => {
    const db = await freshDatabase();
    const { attempt } = await aHandedInCopy(db, { $rough: "412 ÷ 2", $flags: ["t1"] });
    await gradeCopy({ db, attempt, now: NOON });
    expect(
      (await selectNewestRun(db, attempt.id))?.result.answers.map(({ id, state }) => `${id} ${state}`),
    ).toEqual(["taux blank", "avis blank"]);
  });
});
