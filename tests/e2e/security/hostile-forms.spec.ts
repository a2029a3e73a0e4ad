import { test } from "@playwright/test";
import { inDatabase } from "#tests/e2e/support/exam-room.ts";
import { expectRefused, FORM, JSON_TYPE, MEGABYTE } from "#tests/security/hostile.ts";
import { twoSchools } from "#tests/security/two-schools.ts";

test("forms that are none", async ({ baseURL: origin = "" }) => {
  const to = { method: "POST", path: "/connexion" };
  const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
  const unread = { status: 400, says: /Demande non comprise/ };
  await expectRefused(origin, undefined, [
    { ...to, ...unread, name: "JSON", headers: JSON_TYPE, body: "{}" },
    { ...to, ...unread, name: "a plain text", headers: { "Content-Type": "text/plain" }, body: "x" },
    { ...to, ...unread, name: "no kind", body: "x" },
    { ...to, ...unread, name: "parts without their boundary", headers: multipart, body: "x" },
    { ...to, ...unread, name: "a NUL", headers: FORM, body: "login=%00&password=x" },
    {
      ...to,
      name: "a login without end",
      headers: FORM,
      body: `login=${"a".repeat(MEGABYTE)}&password=x`,
      status: 400,
      says: /identifiant/i,
    },
    {
      ...to,
      name: "a prototype",
      headers: FORM,
      body: "__proto__=1&constructor=2",
      status: 400,
      says: /identifiant/i,
    },
    {
      ...to,
      name: "no demonstration account",
      headers: FORM,
      body: "demo=__proto__",
      status: 403,
      says: /Accès réservé/,
    },
    {
      ...to,
      name: "more than 20 MB",
      headers: { ...FORM, "Content-Length": String(21 * MEGABYTE) },
      status: 413,
      says: /dépasse 20 Mo/,
    },
    {
      ...to,
      name: "a size not told",
      headers: { ...FORM, "Transfer-Encoding": "chunked" },
      body: "a=1",
      status: 411,
      says: /taille/,
    },
  ]);
});

test("forms of the staff with what no page sends", async ({ baseURL: origin = "" }) => {
  const { cookies, names } = await inDatabase((db) => twoSchools(db));
  const ofClass = { method: "POST", path: `/classes/${names.classId}?index`, headers: FORM };
  const unknown = { status: 400, says: /Demande non comprise/ };
  await expectRefused(origin, cookies.teacher, [
    { ...ofClass, ...unknown, name: "a built-in intent", body: "intent=constructor" },
    { ...ofClass, ...unknown, name: "a prototype's intent", body: "intent=__proto__" },
    {
      ...ofClass,
      name: "somebody else's pupil",
      body: "intent=password&accountId=x",
      status: 404,
      says: /Page introuvable/,
    },
    {
      ...ofClass,
      name: "somebody else's colleague",
      body: "intent=teacher&teacherId=x",
      status: 404,
      says: /Page introuvable/,
    },
    {
      ...ofClass,
      name: "a group without end",
      body: `intent=change&accountId=x&extraTimePercent=0&group=${"g".repeat(MEGABYTE)}`,
      status: 400,
      says: /groupe/i,
    },
    {
      method: "POST",
      path: "/classes/nouvelle",
      headers: FORM,
      name: "a class's name without end",
      body: `name=${"n".repeat(MEGABYTE)}&year=2026-2027&list=x`,
      status: 400,
      says: /nom/i,
    },
    {
      method: "POST",
      path: "/sessions/nouvelle",
      headers: FORM,
      name: "a sitting on no shelf",
      body: `paper=../../etc&audience=${names.classId}&opensDay=9999-99-99&opensTime=09:00&variants=sets&title=&closesDay=&closesTime=&minutes=`,
      status: 400,
      says: /jour|date|sujet/i,
    },
    {
      method: "POST",
      path: `/sessions/${names.sittingId}/publication`,
      headers: FORM,
      name: "no stage",
      body: "stage=__proto__",
      ...unknown,
    },
    {
      path: `/sessions/${names.sittingId}/correction/__proto__`,
      name: "no copy",
      status: 404,
      says: /Page introuvable/,
    },
  ]);
});
