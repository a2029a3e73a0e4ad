import { expect, test } from "@playwright/test";
import { expectRefused, FORM } from "#tests/security/hostile.ts";
import { sendRaw } from "#tests/security/raw-request.ts";

test("addresses and methods that no page has", async ({ baseURL: origin = "" }) => {
  await expectRefused(origin, undefined, [
    { name: "half a percent sign", path: "/%", status: 400, says: /Adresse illisible/ },
    { name: "half a letter", path: "/api/attempts/%E0%A4%A", status: 400, says: /Adresse illisible/ },
    { name: "a NUL", path: "/classes/%00", status: 400, says: /Adresse illisible/ },
    { name: "a NUL in a file", path: "/assets/%00", status: 400, says: /Adresse illisible/ },
    { name: "a NUL in a search", path: "/connexion?suite=%00", status: 400, says: /Adresse illisible/ },
    { name: "no file", path: "/assets/nope.js", status: 404, says: /Adresse inconnue/ },
    {
      name: "out of the files",
      path: "/assets/..%2f..%2fserver%2findex.js",
      status: 403,
      says: /Demande illisible/,
    },
    { name: "out of the site", path: "/../../etc/passwd", status: 404, says: /Page introuvable/ },
    { name: "another site's path", path: "//epreuve.example/x", status: 404, says: /Page introuvable/ },
    { name: "a long address", path: `/${"a".repeat(8_000)}`, status: 404, says: /Page introuvable/ },
    { name: "no handler", path: "/api/rien", status: 404, says: /Adresse inconnue/ },
    { name: "no host", path: "/connexion", headers: { Host: "[" }, status: 400, says: /Adresse illisible/ },
    {
      name: "two hosts",
      path: "/connexion",
      headers: { Host: "a b" },
      status: 400,
      says: /Adresse illisible/,
    },
    { name: "TRACE", method: "TRACE", path: "/", status: 405, says: /Demande refusée/ },
    { name: "PROPFIND", method: "PROPFIND", path: "/connexion", status: 405, says: /Demande refusée/ },
    { name: "OPTIONS", method: "OPTIONS", path: "/connexion", status: 405, says: /Demande non comprise/ },
    {
      name: "no action",
      method: "POST",
      path: "/mot-de-passe/oublie",
      headers: FORM,
      body: "a=1",
      status: 405,
      says: /Demande non comprise/,
    },
    {
      name: "no page",
      method: "POST",
      path: "/",
      headers: FORM,
      body: "a=1",
      status: 405,
      says: /Demande non comprise/,
    },
  ]);
});

test("a port told by a visitor is not the site's", async ({ baseURL: origin = "" }) => {
  const headers = { "X-Forwarded-Host": "epreuve.example:99999999", "X-Forwarded-Proto": "https" };
  expect((await sendRaw(origin, { path: "/connexion", headers })).status).toBe(200);
});
