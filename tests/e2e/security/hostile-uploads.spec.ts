import { expect, test } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { submitAttempt } from "#app/attempts/submit-attempt.server.ts";
import { selectUploads } from "#app/db/uploads.server.ts";
import { inDatabase } from "#tests/e2e/support/exam-room.ts";
import { ask } from "#tests/security/ask.ts";
import { expectRefused, JSON_TYPE, MEGABYTE, type Hostile } from "#tests/security/hostile.ts";
import { sendRaw } from "#tests/security/raw-request.ts";
import { aCookie } from "#tests/security/two-schools.ts";
import { FILES } from "#tests/support/a-file-paper.ts";
import { aFolder, taskMdx } from "#tests/support/a-folder.ts";
import { aZip } from "#tests/support/a-zip.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { aDocument, aMacroWorkbook, aPdf, aPng, aWorkbook } from "#tests/support/some-files.ts";

const BYTES = { "Content-Type": "application/octet-stream" };

/** A copy of a paper that takes files, and its candidate's cookie. */
const aRoom = () =>
  inDatabase(async (db) => {
    const now = new Date().toISOString();
    const files = aFolder({ "tasks/t1.mdx": taskMdx({ answer: FILES }) });
    const sitting = await anExamSitting({ db, now, scenario: { id: `essai-${uuidv7().slice(-8)}`, files } });
    const attemptId = await aBegunCopy(db, sitting, now);
    return { attemptId, candidateId: sitting.candidateId, cookie: await aCookie(db, sitting.candidateId) };
  });

const addressOf = (attemptId: string, name = "budget.xlsx", answer = "taux") =>
  `/api/attempts/${attemptId}/files?${new URLSearchParams({ answer, name })}`;

const sentFiles = (attemptId: string) => inDatabase((db) => selectUploads(db, attemptId));

/** Sends one file as the page does. */
async function send(origin: string, cookie: string, path: string, bytes: Uint8Array) {
  const body = Buffer.from(bytes);
  const headers = { ...BYTES, Origin: origin, Cookie: cookie, "Content-Length": String(body.byteLength) };
  return sendRaw(origin, { method: "POST", path, headers, body });
}

test("files that are not what they seem", async ({ baseURL: origin = "" }) => {
  const { attemptId, cookie } = await aRoom();
  const to = { method: "POST", headers: BYTES, path: addressOf(attemptId), status: 422 };
  const holding = (bytes: Uint8Array): { body: Buffer } => ({ body: Buffer.from(bytes) });
  const hostile: Hostile[] = [
    { ...to, name: "nothing", body: "", says: /budget\.xlsx\s» est vide/ },
    {
      ...to,
      name: "a page under the name of a workbook",
      body: "<script>alert(1)</script>",
      says: /pas d’un type reconnu.*Classeur Excel/,
    },
    { ...to, name: "a drawing that runs", body: '<svg onload="alert(1)"/>', says: /pas d’un type reconnu/ },
    {
      ...to,
      name: "a document that is not asked for",
      ...holding(aDocument()),
      says: /pas d’un type demandé ici/,
    },
    { ...to, name: "macros", ...holding(aMacroWorkbook()), says: /contient des macros/ },
    {
      ...to,
      name: "a workbook and a page in one",
      ...holding(new Uint8Array([...aWorkbook(), ...Buffer.from("<script>")])),
      says: /est abîmé/,
    },
    {
      ...to,
      name: "a way out of the archive",
      ...holding(aWorkbook("", [{ name: "../../../x", content: "x" }])),
      says: /est abîmé/,
    },
    {
      ...to,
      name: "a bomb",
      ...holding(aWorkbook("", [{ name: "xl/a.xml", content: "x", announcedSize: 2 ** 31 }])),
      says: /trop de données/,
    },
    {
      ...to,
      name: "a bomb of many files",
      ...holding(aZip(Array.from({ length: 4_000 }, (_, index) => ({ name: `${index}`, content: "" })))),
      says: /trop de données/,
    },
    {
      ...to,
      name: "an image without end",
      ...holding(aPng({ width: 60_000, height: 60_000 })),
      says: /image trop grande/,
    },
  ];
  await expectRefused(origin, cookie, hostile);
  expect(await sentFiles(attemptId)).toEqual([]);
});

test("calls that no page makes", async ({ baseURL: origin = "" }) => {
  const { attemptId, cookie } = await aRoom();
  const other = await aRoom();
  const path = addressOf(attemptId);
  const to = { method: "POST", headers: BYTES, body: Buffer.from(aWorkbook()), path };
  await expectRefused(origin, cookie, [
    {
      ...to,
      name: "another's copy",
      path: addressOf(other.attemptId),
      status: 404,
      says: /n’est pas la vôtre/,
    },
    { ...to, name: "no copy", path: addressOf("inconnue"), status: 404, says: /n’est pas la vôtre/ },
    {
      ...to,
      name: "no answer",
      path: addressOf(attemptId, "a", ""),
      status: 422,
      says: /ne reçoit pas de fichier/,
    },
    {
      ...to,
      name: "a built-in answer",
      path: addressOf(attemptId, "a", "__proto__"),
      status: 422,
      says: /ne reçoit pas/,
    },
    { ...to, name: "a NUL in a name", path: `${path}%00`, status: 400, says: /Adresse illisible/ },
    { ...to, name: "JSON", headers: JSON_TYPE, body: "{}", status: 415, says: /Envoi illisible/ },
    {
      ...to,
      name: "a form",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      body: "--x--",
      status: 415,
      says: /Envoi illisible/,
    },
    {
      ...to,
      name: "a size that is not told",
      headers: { ...BYTES, "Transfer-Encoding": "chunked" },
      status: 411,
      says: /taille/,
    },
  ]);
  await expectRefused(origin, undefined, [{ ...to, name: "nobody", status: 401, says: /session/ }]);
  // Kept open, as a browser does: the answer comes before all is sent.
  for (const [megabytes, says] of [
    [11, /dépasse 10\sMo/],
    [21, /dépasse 20\sMo/],
  ] as const) {
    const body = "x".repeat(megabytes * MEGABYTE);
    const told = await ask(origin, path, { method: "POST", cookie, headers: BYTES, body });
    expect(told.status).toBe(413);
    expect(told.text).toMatch(says);
  }
  expect(await sentFiles(attemptId)).toEqual([]);
  expect(await sentFiles(other.attemptId)).toEqual([]);
});

test("a name that leads elsewhere leads nowhere, and what is sent comes back as a file, never as a page", async ({
  baseURL: origin = "",
}) => {
  const { attemptId, cookie } = await aRoom();
  const name = "../../../etc/<img src=x onerror=alert(1)>\r\nSet-Cookie: x=1.pdf";
  expect(
    (await send(origin, cookie, addressOf(attemptId, name), aPdf("<script>alert(1)</script>"))).status,
  ).toBe(200);
  const [file] = await sentFiles(attemptId);
  expect(file).toMatchObject({ name: "<img src=x onerror=alert(1)>Set-Cookie: x=1.pdf", kind: "pdf" });
  const told = await ask(origin, `/copies/${attemptId}/fichiers/${file?.id ?? ""}`, { cookie });
  expect(told.status).toBe(200);
  expect(told.headers.get("Content-Type")).toBe("application/pdf");
  expect(told.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="_img src_x onerror_alert_1__Set-Cookie_ x_1.pdf"/,
  );
  expect(told.headers.get("Content-Security-Policy")).toContain("sandbox; default-src 'none'");
  expect(told.headers.get("X-Content-Type-Options")).toMatch(/^nosniff/);
  expect(told.headers.get("Set-Cookie")).toBeNull();
  expect(told.headers.get("Cache-Control")).toContain("no-store");
});

test("a copy that is handed in keeps what still comes, and its answer does not change", async ({
  baseURL: origin = "",
}) => {
  const { attemptId, candidateId, cookie } = await aRoom();
  await inDatabase((db) =>
    submitAttempt({ db, accountId: candidateId, unsafeAttemptId: attemptId, now: new Date().toISOString() }),
  );
  const { status, text } = await send(origin, cookie, addressOf(attemptId), aWorkbook());
  expect(status).toBe(200);
  const { file } = JSON.parse(text) as { file: object };
  const save = {
    answerId: "taux",
    writer: crypto.randomUUID(),
    counter: 1,
    baseRevision: 0,
    raw: { files: [file] },
  };
  const saved = await ask(origin, `/api/attempts/${attemptId}/answers`, {
    method: "POST",
    cookie,
    body: { account: candidateId, saves: [{ ...save, browserAt: new Date().toISOString() }] },
  });
  expect(JSON.parse(saved.text)).toMatchObject({ acknowledgements: [{ fate: "late" }] });
});

test("a flood of files is held back", async ({ baseURL: origin = "" }) => {
  const { attemptId, cookie } = await aRoom();
  const heard = [];
  for (let sent = 0; sent < 32; sent += 1)
    heard.push((await send(origin, cookie, addressOf(attemptId), Buffer.from("x"))).status);
  expect(heard).toEqual([...Array<number>(30).fill(422), 429, 429]);
});
