import { expect, test } from "vitest";
import { answerSchemasOf } from "#app/attempts/paper.server.ts";
import { saveAnswers } from "#app/attempts/save-answers.server.ts";
import { createSaveQueue } from "#app/attempts/save-queue.server.ts";
import { selectPresentAnswers } from "#app/db/saves.server.ts";
import { answerFilesOf } from "#app/uploads/file-rules.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { publishVersion } from "#app/papers/publish-version.server.ts";
import { aFolder, taskMdx } from "#tests/support/a-folder.ts";
import { anAttempt } from "#tests/support/attempts.ts";
import { describeEachDatabase } from "#tests/support/database.ts";

const TABLE = `type: table
points: 4
grid:
  - ["", "Janvier"]
  - [Ventes, "?=ca/1000"]
`;

/** A copy of a real paper with one table, and a way to send a save of it, parsed from JSON as a server would. */
async function aCopyOfATable(db: Db) {
  const folder = { id: "tableau", files: aFolder({ "tasks/t1.mdx": taskMdx({ answer: TABLE }) }) };
  const now = "2026-11-24T08:00:00.000Z";
  const published = await publishVersion({ db, folder, lookup: () => null, now });
  if ("problems" in published) throw new Error(JSON.stringify(published.problems));
  const copy = await anAttempt(db);
  await db
    .updateTable("sitting")
    .set({ scenario_version_id: published.versionId })
    .where("id", "=", copy.sittingId)
    .execute();
  const services = {
    db,
    queue: createSaveQueue({ db }),
    answerSchemasOf: (version: string) => answerSchemasOf(db, version),
    answerFilesOf: (version: string) => answerFilesOf(db, version),
  };
  const send = (save: string) =>
    saveAnswers(services, {
      accountId: copy.candidateId,
      unsafeAttemptId: copy.attemptId,
      unsafeCall: JSON.parse(`{"account":"${copy.candidateId}","saves":[${save}]}`) as unknown,
      receivedAt: "2026-11-24T09:00:00.000Z",
    });
  return { ...copy, send };
}

const aSave = (raw: string, { answerId = "taux", counter = "1" } = {}) =>
  `{"answerId":${JSON.stringify(answerId)},"writer":"machine-A","counter":${counter},"baseRevision":0,` +
  `"raw":${raw},"browserAt":"2026-11-24T09:00:00.000Z"}`;

const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describeEachDatabase("a save that means harm", (fresh) => {
  test.each([
    ["a nest too deep to be written", aSave(nest(200_000)), "malformed-answer"],
    [
      "a cell a thousand times too long",
      aSave(`{"cells":{"B2":"${"9".repeat(2_000_000)}"}}`),
      "answer-too-large",
    ],
    ["a key that no cell has", aSave(`{"cells":{"constructor":"1"}}`), "malformed-answer"],
    ["a field that no answer has", aSave(`{"cells":{},"points":400}`), "malformed-answer"],
    ["an answer that the paper has not", aSave(`"1"`, { answerId: "__proto__" }), "unknown-answer"],
    ["an answer with a NUL in its name", aSave(`"1"`, { answerId: "taux\0" }), "unknown-answer"],
  ])("%s is refused alone, with its reason", async (_, save, code) => {
    const db = await fresh();
    const { attemptId, send } = await aCopyOfATable(db);
    expect(await send(save)).toMatchObject({ reply: { acknowledgements: [{ fate: "refused", code }] } });
    expect(await selectPresentAnswers(db, attemptId)).toEqual([]);
  });

  test.each(["2147483648", "9007199254740991", "-1", "1.5", "1e400"])(
    "a count of %s, which no tab reaches, is not understood",
    async (counter) => {
      const { send } = await aCopyOfATable(await fresh());
      expect(await send(aSave(`{"cells":{}}`, { counter }))).toEqual({ refused: "malformed-call" });
    },
  );

  test("a prototype put among the cells is not kept with them", async () => {
    const db = await fresh();
    const { attemptId, send } = await aCopyOfATable(db);
    await send(aSave(`{"cells":{"B2":"412","__proto__":{"polluted":true}}}`));
    const [answer] = await selectPresentAnswers(db, attemptId);
    expect(answer?.raw).toBe(`{"cells":{"B2":"412"}}`);
  });

  test("a NUL in an answer is kept as it was typed", async () => {
    const db = await fresh();
    const { attemptId, send } = await aCopyOfATable(db);
    await send(aSave(`{"cells":{"B2":"4\\u000012"}}`));
    const [answer] = await selectPresentAnswers(db, attemptId);
    expect(JSON.parse(answer?.raw ?? "")).toEqual({ cells: { B2: "4\u000012" } });
  });
});
