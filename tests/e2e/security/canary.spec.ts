import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { insertEventStart } from "#app/db/event-starts.server.ts";
import { selectOptionalSitting } from "#app/db/sittings.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { publish, type Stage } from "#app/marking/publication.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { inDatabase } from "#tests/e2e/support/exam-room.ts";
import { ask } from "#tests/security/ask.ts";
import { canariesIn } from "#tests/security/canaries.ts";
import {
  aCanarySitting,
  besideTheServer,
  openNow,
  type CanarySitting,
  type Candidate,
} from "#tests/security/canary-sitting.ts";
import { marksIn, sweep, type Looker } from "#tests/security/sweep.ts";

/** What Inès writes: each answer is wrong in the way that makes the report tell its secrets, once they may be told. */
const ANSWERS = {
  montant: "82 400",
  double: { value: "988 800", workings: "494 400 x 2" },
  jour: "18/08/2031",
  tableau: { cells: { C2: "68 666,67 €", B3: "baisse", C3: "Hausse" } },
  ecriture: {
    entries: [
      { date: "12/03/2026", piece: "F-1", lines: [{ account: "411", label: "", debit: "12", credit: "" }] },
    ],
  },
  cadre: { cells: { A1: "Ventes", B1: "12" } },
  calcul: { lines: "Première étape = 412 000 + 1 = 412 001 €" },
  conseil: { options: "louer", because: "Louer est plus sûr." },
  compte: "perruche",
  paires: { pairs: { un: "b", deux: "a" } },
  avis: "Le seuil ne sera pas atteint.",
};

/** What the corrected copy tells of the corrigé, and nothing before it: keys, items, steps, errors, another reading. */
const TOLD_AT_LAST = [
  "918273",
  "627451",
  "CANARI-9",
  "CANARI-16",
  "CANARI-18",
  "CANARI-27",
  "CANARI-29",
  "CANARI-61",
];
/** What only a marker sees, ever. */
const NEVER_TOLD = ["CANARI-1", "CANARI-11", "CANARI-12", "CANARI-30", "CANARI-38", "CANARI-44", "CANARI-45"];

/** What a message that a teacher sends tells, with the task after it: nowhere before. */
const MESSAGE = ["918273", "CANARI-71", "CANARI-72", "CANARI-73", "CANARI-75", "CANARI_70"];

test("no mark of the keys reaches a candidate before the corrigé is published", async ({
  baseURL: origin = "",
}) => {
  test.setTimeout(240_000);
  const sitting = await inDatabase(aCanarySitting);
  const { sittingId, ines, tom } = sitting;
  const names = { sittingId, classId: "inconnue", copyNumber: "0000", attemptId: "inconnue" };
  const look = (who: Candidate | undefined, attemptId = names.attemptId): Looker => ({
    origin,
    cookie: who?.cookie,
    account: who?.account ?? "",
    names: { ...names, attemptId },
  });

  await test.step("before it opens", async () => {
    expect(marksIn(await begin(origin, sitting, ines))).toEqual([]);
    await expectNothing(look(ines));
    await expectNothing(look(undefined));
  });

  await inDatabase((db) => openNow(db, sittingId));
  const attemptId = await test.step("while it is sat", async () => {
    const begun = await begin(origin, sitting, ines);
    const id = begun.headers.get("location")?.split("/").at(-1) ?? "";
    const paper = await ask(origin, `/api/attempts/${id}`, { cookie: ines.cookie });
    expect(paper.text.includes("Un montant") && /412\s000/.test(paper.text), "the paper is told").toBe(true);
    for (const reply of [begun, paper, ...(await writeAll(look(ines, id)))])
      expect(marksIn(reply)).toEqual([]);
    await expectNothing(look(ines, id));
    await expectNothing(look(tom, id));
    return id;
  });

  await test.step("once it is handed in and marked", async () => {
    const handIn = { method: "POST", cookie: ines.cookie, body: {} };
    const handedIn = await ask(origin, `/api/attempts/${attemptId}/hand-in`, handIn);
    expect(handedIn.status).toBe(200);
    expect(marksIn(handedIn)).toEqual([]);
    await inDatabase(async (db) => {
      const attempt = await selectOptionalAttempt(db, attemptId);
      if (attempt) await gradeCopy({ db, attempt, now: new Date().toISOString() });
    });
    await expectNothing(look(ines, attemptId));
    await expectNothing(look(tom, attemptId));
  });

  await test.step("once the marks are published", async () => {
    await publishNow(sitting, "marks");
    const copy = await ask(origin, `/copies/${attemptId}`, { cookie: ines.cookie });
    expect(copy.text.includes("Un montant"), "the copy is on the page").toBe(true);
    await expectNothing(look(ines, attemptId));
  });

  await test.step("at last, the corrigé tells them, to whom it is for", async () => {
    await publishNow(sitting, "full");
    const told = marksIn(await ask(origin, `/copies/${attemptId}`, { cookie: ines.cookie }));
    expect(told).toEqual(expect.arrayContaining(TOLD_AT_LAST));
    expect(told.filter((mark) => NEVER_TOLD.includes(mark))).toEqual([]);
    await expectNothing(look(tom, attemptId));
    await expectNothing(look(undefined, attemptId));
  });

  await test.step("but not to one who sits it later", async () => {
    const late = await begin(origin, sitting, tom);
    const lateId = late.headers.get("location")?.split("/").at(-1);
    await expectNothing(look(tom, lateId));
    await inDatabase((db) => startMessage(db, sitting));
    const told = marksIn(await ask(origin, `/api/attempts/${lateId}`, { cookie: tom.cookie }));
    expect(told, "the message, once a teacher sends it").toEqual(MESSAGE);
  });
});

test("no file that a browser is given has a mark, a key or a text of a subject", () => {
  const secrets = shippedSecrets();
  expect(secrets.length).toBeGreaterThan(100);
  const files = readdirSync("build/client", { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const { parentPath, name } of files) {
    const text = readFileSync(path.join(parentPath, name), "utf8");
    expect(canariesIn(text), name).toEqual([]);
    expect(
      secrets.filter((secret) => text.includes(secret)),
      name,
    ).toEqual([]);
  }
});

/** The formulas, explanations and rubrics of the case studies that ship with the product. */
function shippedSecrets(): string[] {
  const files = readdirSync("scenarios", { recursive: true, encoding: "utf8" }).filter(
    (file) => !file.startsWith("_") && /\.(?:mdx|yaml)$/.test(file),
  );
  const texts = files.map((file) => readFileSync(path.join("scenarios", file), "utf8"));
  const quoted = texts.flatMap((text) => [
    ...text.matchAll(/\b(?:expected|says|guide|when|expects|ask): "([^"]{12,})"/g),
  ]);
  return quoted.map(([, secret = ""]) => secret);
}

async function expectNothing(looker: Looker): Promise<void> {
  const { leaks, read } = await sweep(looker);
  expect(leaks).toEqual([]);
  expect(read).toBeGreaterThan(100);
}

const begin = (origin: string, { sittingId }: CanarySitting, { cookie }: Candidate) =>
  ask(origin, `/composer/${sittingId}`, { method: "POST", cookie, body: "" });

/** Saves each answer, then each again on a version that is not the present one. */
async function writeAll({ origin, cookie, account, names }: Looker) {
  const replies = [];
  for (const [index, [answerId, raw]] of Object.entries(ANSWERS).entries())
    for (const counter of [index * 2 + 1, index * 2 + 2]) {
      const browserAt = new Date().toISOString();
      const save = { answerId, writer: "machine-A", counter, baseRevision: 0, raw, browserAt };
      const body = { account, saves: [save] };
      const reply = await ask(origin, `/api/attempts/${names.attemptId}/answers`, {
        method: "POST",
        cookie,
        body,
      });
      expect(reply.status, reply.text).toBe(200);
      replies.push(reply);
    }
  return replies;
}

const startMessage = (db: Db, { sittingId, teacher }: CanarySitting) =>
  insertEventStart(db, {
    sitting_id: sittingId,
    event_id: "canari_70",
    started_at: new Date().toISOString(),
    started_by: teacher.id,
  });

const publishNow = ({ sittingId, teacher }: CanarySitting, stage: Stage) =>
  inDatabase(async (db) => {
    const sitting = await selectOptionalSitting(db, sittingId);
    if (!sitting) throw new Error("the sitting was just opened");
    const outcome = await publish(besideTheServer(db), { account: teacher, sitting, stage, evenSo: true });
    expect(outcome).toBeNull();
  });
