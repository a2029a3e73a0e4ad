import { expect, test, vi } from "vitest";
import { answerSchemasOf } from "#app/attempts/paper.server.ts";
import { saveAnswers } from "#app/attempts/save-answers.server.ts";
import { createSaveQueue } from "#app/attempts/save-queue.server.ts";
import { submitAttempt } from "#app/attempts/submit-attempt.server.ts";
import { selectPresentAnswers, selectSaves } from "#app/db/saves.server.ts";
import { insertUpload, selectUploads } from "#app/db/uploads.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { UploadedFile } from "#schemas/uploaded-file.ts";
import { MAX_UPLOADS_A_COPY } from "#schemas/upload-limits.ts";
import { aCopyOfFiles } from "#tests/support/a-file-paper.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { memoryStorage } from "#tests/support/memory-storage.ts";
import { aDocument, aPng, aWorkbook } from "#tests/support/some-files.ts";
import { eraseUploads } from "./erase-uploads.server.ts";
import { answerFilesOf } from "./file-rules.server.ts";
import { findDestination, receiveUpload } from "./receive-upload.server.ts";
import { serveUpload } from "./serve-upload.server.ts";

const NINE = "2026-11-24T09:00:00.000Z";
const BUDGET = aWorkbook("budget");

/** A copy that takes files, and the ways to send one and to save the answer that names some. */
async function aRoom(db: Db, storage = memoryStorage()) {
  const copy = await aCopyOfFiles(db);
  const services = { db, answerFilesOf: (version: string) => answerFilesOf(db, version) };
  const queue = createSaveQueue({ db, gatherMs: 0 });
  const asked = { accountId: copy.candidateId, unsafeAttemptId: copy.attemptId, unsafeAnswerId: "taux" };
  const send = async (bytes: Uint8Array, { name = "budget.xlsx", receivedAt = NINE } = {}) => {
    const destination = await findDestination(services, asked);
    if ("refused" in destination) throw new Error(destination.refused);
    return receiveUpload({ db, storage, destination, unsafeName: name, bytes, receivedAt });
  };
  let counter = 0;
  const save = async (files: readonly unknown[], receivedAt = NINE, baseRevision = 0) => {
    counter += 1;
    const one = {
      answerId: "taux",
      writer: "machine-A",
      counter,
      baseRevision,
      raw: { files },
      browserAt: NINE,
    };
    const outcome = await saveAnswers(
      { ...services, queue, answerSchemasOf: (version) => answerSchemasOf(db, version) },
      {
        accountId: copy.candidateId,
        unsafeAttemptId: copy.attemptId,
        unsafeCall: { account: copy.candidateId, saves: [one] },
        receivedAt,
      },
    );
    return "reply" in outcome ? outcome.reply.acknowledgements[0] : outcome;
  };
  return { ...copy, services, asked, storage, send, save };
}

const fileOf = (outcome: { file: UploadedFile } | { refused: string }): UploadedFile => {
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome.file;
};

describeEachDatabase("a file of a copy", (fresh) => {
  test("is on disk, known by its content, and counts once an answer names it", async () => {
    const db = await fresh();
    const { attemptId, storage, send, save } = await aRoom(db);
    const file = fileOf(await send(BUDGET, { name: "C:\\Bureau\\budget.txt" }));
    expect(file).toMatchObject({ name: "budget.txt", kind: "xlsx", size: BUDGET.byteLength });
    expect(await storage.get(file.hash)).toEqual(BUDGET);
    expect(await selectPresentAnswers(db, attemptId)).toEqual([]);
    expect(await save([file])).toMatchObject({ fate: "present", revision: 1 });
    expect(JSON.parse((await selectPresentAnswers(db, attemptId))[0]?.raw ?? "")).toEqual({ files: [file] });
  });

  test("sent again is the one that is there, as is its content under another name", async () => {
    const db = await fresh();
    const { attemptId, storage, send } = await aRoom(db);
    const [first, again] = await Promise.all([send(BUDGET), send(BUDGET)]);
    expect(again).toEqual(first);
    const renamed = fileOf(await send(BUDGET, { name: "budget-2.xlsx" }));
    expect(renamed.id).not.toBe(fileOf(first).id);
    expect(storage.hashes()).toEqual([renamed.hash]);
    expect(await selectUploads(db, attemptId)).toHaveLength(2);
  });

  test("after the close is kept, and the answer that names it is late", async () => {
    const db = await fresh();
    const { attemptId, candidateId, send, save } = await aRoom(db);
    const file = fileOf(await send(BUDGET));
    await save([file]);
    await submitAttempt({ db, accountId: candidateId, unsafeAttemptId: attemptId, now: NINE });
    const later = fileOf(await send(aPng(), { name: "plan.png", receivedAt: "2026-11-24T09:01:00.000Z" }));
    expect(await save([file, later], "2026-11-24T09:01:00.000Z", 1)).toMatchObject({ fate: "late" });
    expect(JSON.parse((await selectPresentAnswers(db, attemptId))[0]?.raw ?? "")).toEqual({ files: [file] });
    expect((await selectSaves(db, attemptId)).map(({ fate }) => fate)).toEqual(["present", "late"]);
  });

  test("that the question does not ask for is refused, and leaves no byte", async () => {
    const db = await fresh();
    const { attemptId, storage, send } = await aRoom(db);
    expect(await send(aDocument())).toEqual({ refused: "kind-not-accepted" });
    expect(await send(new Uint8Array())).toEqual({ refused: "empty-file" });
    expect(storage.hashes()).toEqual([]);
    expect(await selectUploads(db, attemptId)).toEqual([]);
  });

  test("is taken for an answer that takes files, of the candidate's own copy", async () => {
    const db = await fresh();
    const { services, asked } = await aRoom(db);
    const other = await aCopyOfFiles(db);
    expect(await findDestination(services, { ...asked, unsafeAttemptId: other.attemptId })).toEqual({
      refused: "unknown-attempt",
    });
    for (const unsafeAnswerId of ["", "avis", "__proto__", "constructor", "taux\0"])
      expect(await findDestination(services, { ...asked, unsafeAnswerId })).toEqual({
        refused: "takes-no-files",
      });
  });

  test("is one too many for a copy that sent all it may, and leaves no byte", async () => {
    const db = await fresh();
    const { attemptId, storage, send } = await aRoom(db);
    const { id: _, ...row } = (await send(BUDGET).then(() => selectUploads(db, attemptId)))[0] ?? { id: "" };
    if (!("hash" in row)) throw new Error("the file was sent");
    for (let index = 1; index < MAX_UPLOADS_A_COPY; index += 1)
      await insertUpload(db, { ...row, id: `${index}`, name: `${index}.xlsx` });
    expect(await send(aPng())).toEqual({ refused: "too-many-uploads" });
    expect(storage.hashes()).toEqual([row.hash]);
    expect(await send(BUDGET)).toMatchObject({ file: { hash: row.hash } });
  });

  test("is one too large for a copy that weighs all it may", async () => {
    const db = await fresh();
    const { attemptId, send } = await aRoom(db);
    await send(BUDGET);
    await db
      .updateTable("upload")
      .set({ size: 150 * 1024 * 1024 })
      .where("attempt_id", "=", attemptId)
      .execute();
    expect(await send(aPng())).toEqual({ refused: "copy-too-large" });
  });
});

describeEachDatabase("an answer that names files", (fresh) => {
  test("is refused where it names one that the server never had, or had as another", async () => {
    const db = await fresh();
    const { attemptId, send, save } = await aRoom(db);
    const file = fileOf(await send(BUDGET));
    const elsewhere = await aRoom(db);
    const foreign = fileOf(await elsewhere.send(aPng()));
    for (const named of [
      { ...file, hash: "0".repeat(64) },
      { ...file, id: "019abf7e-0000-7000-8000-000000000001" },
      { ...file, name: "autre.xlsx" },
      { ...file, size: 1 },
      { ...file, kind: "pdf" },
      foreign,
    ])
      expect(await save([named])).toMatchObject({ fate: "refused", code: "unknown-file" });
    expect(await selectPresentAnswers(db, attemptId)).toEqual([]);
  });

  test("is refused where it names more than the question takes", async () => {
    const { send, save } = await aRoom(await fresh());
    const files = [];
    for (const name of ["a", "b", "c", "d"]) files.push(fileOf(await send(BUDGET, { name: `${name}.xlsx` })));
    expect(await save(files)).toMatchObject({ fate: "refused", code: "too-many-files" });
    expect(await save(files.slice(0, 3))).toMatchObject({ fate: "present" });
  });

  test("and names none any more is an answer like another", async () => {
    const { send, save } = await aRoom(await fresh());
    await save([fileOf(await send(BUDGET))]);
    expect(await save([], NINE, 1)).toMatchObject({ fate: "present", revision: 2 });
  });
});

describeEachDatabase("a file that is asked for", (fresh) => {
  test("comes as an attachment of its own type, in which nothing may run", async () => {
    const db = await fresh();
    const { attemptId, storage, send } = await aRoom(db);
    const { id } = fileOf(await send(BUDGET, { name: 'budget été "2".xlsx' }));
    const attempt = { id: attemptId, copy_number: "0427" };
    const response = await serveUpload({ db, storage, attempt, unsafeUploadId: id, withName: true });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BUDGET);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="budget ete _2_.xlsx"; filename*=UTF-8''budget%20%C3%A9t%C3%A9%20%222%22.xlsx`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    });
  });

  test("bears no name for who must not know who wrote", async () => {
    const db = await fresh();
    const { attemptId, storage, send } = await aRoom(db);
    const { id, hash } = fileOf(await send(BUDGET, { name: "budget-de-ines-valmont.xlsx" }));
    const attempt = { id: attemptId, copy_number: "0427" };
    const response = await serveUpload({ db, storage, attempt, unsafeUploadId: id, withName: false });
    const name = `copie-0427-taux-${hash.slice(0, 4)}.xlsx`;
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="${name}"; filename*=UTF-8''${name}`,
    );
  });

  test("of another copy is not there; nor is one whose bytes were lost, which is noted", async () => {
    const db = await fresh();
    const { attemptId, storage, send } = await aRoom(db);
    const other = await aRoom(db, storage);
    const file = fileOf(await send(BUDGET));
    const ask = (id: string, unsafeUploadId: string | undefined) =>
      serveUpload({ db, storage, attempt: { id, copy_number: "1" }, unsafeUploadId, withName: true });
    await expect(ask(other.attemptId, file.id)).rejects.toMatchObject({ status: 404 });
    await expect(ask(attemptId, undefined)).rejects.toMatchObject({ status: 404 });
    await storage.delete(file.hash);
    const noted = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(ask(attemptId, file.id)).rejects.toMatchObject({ status: 404 });
    expect(noted).toHaveBeenCalledOnce();
  });
});

describeEachDatabase("erasing the files of a copy", (fresh) => {
  test("takes its bytes, but for those that another copy has too", async () => {
    const db = await fresh();
    const storage = memoryStorage();
    const [ines, tom] = [await aRoom(db, storage), await aRoom(db, storage)];
    const shared = fileOf(await ines.send(BUDGET));
    await ines.send(aPng(), { name: "plan.png" });
    await tom.send(BUDGET);
    await eraseUploads({ db, storage }, ines.attemptId);
    expect(storage.hashes()).toEqual([shared.hash]);
    expect(await selectUploads(db, ines.attemptId)).toEqual([]);
    expect(await selectUploads(db, tom.attemptId)).toHaveLength(1);
    await eraseUploads({ db, storage }, tom.attemptId);
    expect(storage.hashes()).toEqual([]);
  });
});
