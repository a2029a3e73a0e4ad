import { gzipSync } from "node:zlib";
import { test } from "@playwright/test";
import { inDatabase } from "#tests/e2e/support/exam-room.ts";
import { expectRefused, FORM, JSON_TYPE, MEGABYTE } from "#tests/security/hostile.ts";
import { twoSchools, type TwoSchools } from "#tests/security/two-schools.ts";

const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

/** A call of one save; `change` is put in place of a field, as text, because JSON.stringify would mend it. */
function aCall({ accounts }: TwoSchools, change: { answerId?: string; raw?: string; counter?: string } = {}) {
  const { answerId = '"taux"', raw = '"412"', counter = "1" } = change;
  const save = `{"answerId":${answerId},"writer":"machine-A","counter":${counter},"baseRevision":0,"raw":${raw},"browserAt":"2026-11-24T09:00:00.000Z"}`;
  return `{"account":"${accounts.owner}","saves":[${save}]}`;
}

test("answers that are none", async ({ baseURL: origin = "" }) => {
  const world = await inDatabase((db) => twoSchools(db));
  const to = { method: "POST", path: `/api/attempts/${world.names.attemptId}/answers`, headers: JSON_TYPE };
  const call = (change?: Parameters<typeof aCall>[1]) => aCall(world, change);
  const bad = { status: 422, says: /n’a pas été compris/ };
  const unreadable = { status: 400, says: /Envoi illisible/ };
  const unknown = { status: 422, says: /"unknown-answer"/ };
  const malformed = { status: 422, says: /"malformed-answer"/ };
  await expectRefused(origin, world.cookies.owner, [
    { ...to, ...unreadable, name: "half of JSON", body: "{" },
    { ...to, ...unreadable, name: "no object", body: "null" },
    { ...to, ...bad, name: "a nest of a megabyte", body: nest(MEGABYTE / 2) },
    { ...to, ...bad, name: "a plain text", headers: { "Content-Type": "text/plain" }, body: call() },
    { ...to, ...bad, name: "a form", headers: FORM, body: "account=x" },
    {
      ...to,
      ...bad,
      name: "too many saves",
      body: `{"account":"${world.accounts.owner}","saves":[${"{},".repeat(60)}{}]}`,
    },
    {
      ...to,
      ...bad,
      name: "a name without end",
      body: call({ answerId: JSON.stringify("a".repeat(MEGABYTE)) }),
    },
    { ...to, ...bad, name: "a count without end", body: call({ counter: "9".repeat(400) }) },
    { ...to, ...bad, name: "a count under one", body: call({ counter: "-1" }) },
    { ...to, ...malformed, name: "a nest for an answer", body: call({ raw: nest(200_000) }) },
    { ...to, ...malformed, name: "an object for an answer", body: call({ raw: '{"__proto__":{"x":1}}' }) },
    { ...to, ...unknown, name: "no such answer", body: call({ answerId: '"inconnu"' }) },
    { ...to, ...unknown, name: "a prototype's answer", body: call({ answerId: '"__proto__"' }) },
    { ...to, ...unknown, name: "a built-in answer", body: call({ answerId: '"constructor"' }) },
    { ...to, ...unknown, name: "a NUL in a name", body: call({ answerId: '"taux\\u0000"' }) },
    {
      ...to,
      name: "more than 256 KB",
      body: call({ answerId: '"avis"', raw: JSON.stringify("é".repeat(150_000)) }),
      status: 413,
      says: /"answer-too-large"/,
    },
    {
      ...to,
      name: "more than 4 MB",
      body: call({ raw: JSON.stringify("9".repeat(5 * MEGABYTE)) }),
      status: 413,
      says: /dépasse 4 Mo/,
    },
    {
      ...to,
      name: "a bomb",
      headers: { ...JSON_TYPE, "Content-Encoding": "gzip" },
      body: gzipSync(" ".repeat(50 * MEGABYTE)),
      status: 413,
      says: /dépasse 4 Mo/,
    },
    {
      ...to,
      name: "no gzip",
      headers: { ...JSON_TYPE, "Content-Encoding": "gzip" },
      body: call(),
      status: 400,
      says: /Envoi illisible/,
    },
    {
      ...to,
      name: "no such packing",
      headers: { ...JSON_TYPE, "Content-Encoding": "x" },
      body: call(),
      status: 415,
      says: /Envoi illisible/,
    },
    {
      ...to,
      name: "no such letters",
      headers: { "Content-Type": "application/json; charset=latin-9" },
      body: call(),
      status: 415,
      says: /Envoi illisible/,
    },
    {
      ...to,
      name: "another's answers",
      body: call().replace(world.accounts.owner, world.accounts.classmate),
      status: 403,
      says: /autre personne/,
    },
  ]);
});

test("decisions that are none", async ({ baseURL: origin = "" }) => {
  const { cookies, names } = await inDatabase((db) => twoSchools(db));
  const path = `/api/sittings/${names.sittingId}/copies/${names.copyNumber}/decisions`;
  const to = { method: "POST", path, headers: JSON_TYPE };
  const decision = (change: object) =>
    JSON.stringify({
      answerId: "avis",
      criterion: "compare",
      points: 200,
      comment: null,
      reason: null,
      ...change,
    });
  const bad = { status: 400, says: /"malformed-decision"/ };
  await expectRefused(origin, cookies.teacher, [
    { ...to, ...bad, name: "nothing", body: "{}" },
    { ...to, ...bad, name: "points that are no integer", body: decision({ points: 0.5 }) },
    {
      ...to,
      ...bad,
      name: "a comment with a NUL",
      body: decision({ criterion: "comment", comment: "a\0b" }),
    },
    { ...to, ...bad, name: "a comment without end", body: decision({ comment: "a".repeat(MEGABYTE) }) },
    {
      ...to,
      name: "points without end",
      body: decision({ points: Number.MAX_SAFE_INTEGER }),
      status: 422,
      says: /"points-out-of-range"/,
    },
    {
      ...to,
      name: "a prototype's answer",
      body: decision({ answerId: "__proto__" }),
      status: 422,
      says: /"unknown-answer"/,
    },
    {
      ...to,
      name: "a built-in criterion",
      body: decision({ criterion: "constructor" }),
      status: 422,
      says: /"unknown-criterion"/,
    },
  ]);
});

test("signing in with what is no name", async ({ baseURL: origin = "" }) => {
  const to = { method: "POST", path: "/api/session", headers: JSON_TYPE, status: 400, says: /identifiant/ };
  await expectRefused(origin, undefined, [
    { ...to, name: "a NUL", body: '{"login":"a\\u0000b","password":"x"}' },
    { ...to, name: "objects", body: '{"login":{"$ne":""},"password":{"$ne":""}}' },
    { ...to, name: "lists", body: '{"login":["a"],"password":["x"]}' },
    {
      ...to,
      name: "a password without end",
      body: JSON.stringify({ login: "a", password: "x".repeat(MEGABYTE) }),
    },
  ]);
});
