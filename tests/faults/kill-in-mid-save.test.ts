import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { presentAnswersOfLog } from "#app/attempts/rebuild-present-answers.server.ts";
import type { Save, SaveReply } from "#app/attempts/save-protocol.ts";
import { migrate } from "#app/db/migrate.server.ts";
import { openDatabase } from "#app/db/open-database.server.ts";
import { selectPresentAnswers, selectSaves } from "#app/db/saves.server.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { aKillableServer, type KillableServer } from "./killable-server.ts";

const ROUNDS = 2;
/** The server dies right after so many more saves were acknowledged, others being on the wire. */
const SAVES_A_ROUND = 15;
/** Texts of the paper: one writer each, so that saves are on the wire all the time. */
const ANSWERS = ["diagnostic", "lecture_risque", "$rough", "calcul_seuil"];

/** A tab that saves one answer again and again, and notes what was acknowledged. */
interface Writer {
  answerId: string;
  writer: string;
  counter: number;
  revision: number;
  acknowledged: Save[];
  /** On the wire when the server died: its fate is unknown. */
  unknown: Save | null;
}

test(
  "kill -9 in mid-save: every acknowledged answer is there after the restart, and a replay counts once",
  { timeout: 240_000 },
  async () => {
    const file = path.join(temporaryFolder(), "epreuve.db");
    const { attemptId, candidateId, login, password } = await aSeededCopy(file);
    const server = await aKillableServer(file);
    onTestFinished(() => server.kill());
    const writers = ANSWERS.map((answerId, index): Writer => ({
      answerId,
      writer: `ecrivain-${index}`,
      counter: 0,
      revision: 0,
      acknowledged: [],
      unknown: null,
    }));
    for (let round = 0; round < ROUNDS; round += 1) {
      await server.start();
      const cookie = await signIn(server, { login, password });
      const send = (save: Save) => post(server, cookie, { attemptId, candidateId, save });
      const typing = writers.map((writer) => typeUntilCut(writer, send));
      while (total(writers) < (round + 1) * SAVES_A_ROUND) await wait(1);
      await server.kill();
      await Promise.all(typing);
    }
    await server.start();
    const cookie = await signIn(server, { login, password });
    for (const writer of writers)
      if (writer.unknown)
        note(
          writer,
          writer.unknown,
          await post(server, cookie, { attemptId, candidateId, save: writer.unknown }),
        );
    await server.kill();

    const db = openDatabase(file);
    onTestFinished(() => db.destroy());
    const log = await selectSaves(db, attemptId);
    const present = new Map(
      (await selectPresentAnswers(db, attemptId)).map((row) => [row.answer_id, row.raw]),
    );
    expect(total(writers)).toBeGreaterThanOrEqual(ROUNDS * SAVES_A_ROUND);
    for (const { answerId, writer, acknowledged } of writers) {
      const kept = log.filter((row) => row.writer === writer);
      expect(kept.map(({ counter }) => counter).toSorted((a, b) => a - b)).toEqual(
        acknowledged.map(({ counter }) => counter),
      );
      expect(kept.every(({ fate }) => fate === "present")).toBe(true);
      expect(present.get(answerId)).toBe(JSON.stringify(acknowledged.at(-1)?.raw));
    }
    expect(await selectPresentAnswers(db, attemptId)).toEqual(await presentAnswersOfLog(db, attemptId));
  },
);

const total = (writers: readonly Writer[]) =>
  writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

/** Saves without a pause until the server is gone; a save of unknown fate is sent first the next time. */
async function typeUntilCut(writer: Writer, send: (save: Save) => Promise<SaveReply | null>): Promise<void> {
  for (;;) {
    const save = writer.unknown ?? nextSave(writer);
    writer.unknown = save;
    const reply = await send(save);
    if (reply === null) return;
    note(writer, save, reply);
  }
}

function nextSave(writer: Writer): Save {
  writer.counter += 1;
  const { answerId, counter, revision } = writer;
  const text = `texte ${counter} `.repeat(200);
  const raw = answerId === "calcul_seuil" ? { lines: text } : text;
  const browserAt = new Date().toISOString();
  return { answerId, writer: writer.writer, counter, baseRevision: revision, raw, browserAt };
}

function note(writer: Writer, save: Save, reply: SaveReply | null): void {
  const [ack] = reply?.acknowledgements ?? [];
  if (ack?.fate !== "present") throw new Error(`an answer was not kept: ${JSON.stringify(reply)}`);
  writer.acknowledged.push(save);
  writer.revision = ack.revision;
  writer.unknown = null;
}

interface Posted {
  attemptId: string;
  candidateId: string;
  save: Save;
}

/** Null where no answer came. */
async function post({ origin }: KillableServer, cookie: string, { attemptId, candidateId, save }: Posted) {
  const response = await fetch(`${origin}/api/attempts/${attemptId}/answers`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin, Cookie: cookie },
    body: JSON.stringify({ account: candidateId, saves: [save] }),
  }).catch(() => null);
  return ((await response?.json().catch(() => null)) ?? null) as SaveReply | null;
}

async function signIn(
  { origin }: KillableServer,
  credentials: { login: string; password: string },
): Promise<string> {
  const response = await fetch(`${origin}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify(credentials),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`no session: ${response.status}`);
  return cookie.split(";")[0] ?? "";
}

async function aSeededCopy(file: string) {
  const db = openDatabase(file);
  await migrate(db);
  const now = new Date().toISOString();
  const sitting = await anExamSitting({ db, now });
  const attemptId = await aBegunCopy(db, sitting, now);
  await db.destroy();
  return { ...sitting, attemptId };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "epreuve-faults-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
