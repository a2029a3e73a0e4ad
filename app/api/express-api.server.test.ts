import type { AddressInfo } from "node:net";
import express from "express";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Config } from "#app/config/config.server.ts";
import { setContext } from "#app/config/context.server.ts";
import { hashPassword } from "#app/security/password-hash.server.ts";
import { aContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { expressApi } from "./express-api.server.ts";

const PASSWORD = "moulin-cerise-tempo-4821";

async function aServer(config: Partial<Config> = {}) {
  const db = await freshDatabase();
  const context = aContext(db, { stage: "demo", ...config });
  setContext(context);
  const account = await anAccount(db, { login: "ines", password_hash: await hashPassword(PASSWORD) });
  const app = express().set("trust proxy", context.config.proxies).use(expressApi);
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: origin, "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return { account, context, origin, post };
}

const HTTPS = {
  "X-Forwarded-Proto": "https",
  "X-Forwarded-Host": "epreuve.example",
  Origin: "https://epreuve.example",
};

test("signing in gives a cookie that scripts, other sites and plain HTTP never see", async () => {
  const { account, post } = await aServer({ proxies: 1 });
  const response = await post("/api/session", { login: "ines", password: PASSWORD }, HTTPS);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    account: { id: account.id, role: "candidate", displayName: "Inès Valmont" },
  });
  expect(response.headers.get("Set-Cookie")).toMatch(
    /^__Host-epreuve=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("on this machine alone, the cookie needs no HTTPS", async () => {
  const { post } = await aServer();
  const response = await post("/api/session", { login: "ines", password: PASSWORD });
  expect(response.headers.get("Set-Cookie")).toMatch(/^epreuve=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("a wrong password is refused in French, and too many tell how long to wait", async () => {
  const { post } = await aServer();
  const attempt = () => post("/api/session", { login: "ines", password: "faux" });
  const first = await attempt();
  expect(first.status).toBe(401);
  expect(await first.json()).toMatchObject({
    code: "wrong-password",
    message: expect.stringMatching(/^Identifiant ou mot de passe inconnu/),
  });
  for (let n = 0; n < 4; n += 1) await attempt();
  const sixth = await attempt();
  expect(sixth.status).toBe(429);
  expect(sixth.headers.get("Retry-After")).toBe("1");
});

test.each(["https://example.org", "null", "http://127.0.0.1:1"])(
  "a request from %s is refused",
  async (foreign) => {
    const { post } = await aServer();
    const response = await post("/api/session", { login: "ines", password: PASSWORD }, { Origin: foreign });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: "foreign-origin",
      message: expect.stringMatching(/^Demande refusée/),
    });
  },
);

test("a request that names no origin is refused", async () => {
  const { origin } = await aServer();
  expect((await fetch(`${origin}/api/session`, { method: "POST" })).status).toBe(403);
});

test("the host told by a visitor counts only behind a trusted proxy", async () => {
  const { post } = await aServer();
  expect((await post("/api/session", { login: "ines", password: PASSWORD }, HTTPS)).status).toBe(403);
});

test("every answer carries the protective headers; scripts run by nonce alone, and never from a text", async () => {
  const { origin } = await aServer();
  const [one, other] = [await fetch(`${origin}/healthz`), await fetch(`${origin}/healthz`)];
  expect(await one.text()).toBe("ok");
  const policy = one.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'wasm-unsafe-eval';/);
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("worker-src 'self'");
  expect(other.headers.get("Content-Security-Policy")).not.toBe(policy);
  expect(one.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(one.headers.get("Referrer-Policy")).toBe("same-origin");
  expect(one.headers.get("Permissions-Policy")).toContain("camera=()");
  expect(one.headers.get("Strict-Transport-Security")).toBeNull();
});

test("behind a proxy, plain HTTP is sent to HTTPS, which the browser remembers", async () => {
  const { origin } = await aServer({ proxies: 1 });
  const headers = { "X-Forwarded-Proto": "http", "X-Forwarded-Host": "epreuve.example" };
  const response = await fetch(`${origin}/classes?page=2`, { headers, redirect: "manual" });
  expect(response.status).toBe(308);
  expect(response.headers.get("Location")).toBe("https://epreuve.example/classes?page=2");
  expect(response.headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
});

test("a body too large is refused before it is read", async () => {
  const { post } = await aServer();
  const huge = await post("/api/session", "x".repeat(21 * 1024 * 1024));
  expect(huge.status).toBe(413);
  expect(await huge.json()).toMatchObject({
    message: "Envoi refusé\u202f: il dépasse 20 Mo. Envoyez un fichier plus petit.",
  });
  expect((await post("/api/session", "x".repeat(5 * 1024 * 1024))).status).toBe(413);
});

test("an unreadable body and an unknown address are told so", async () => {
  const { origin, post } = await aServer();
  const broken = await fetch(`${origin}/api/session`, {
    method: "POST",
    headers: { Origin: origin, "Content-Type": "application/json" },
    body: "{",
  });
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({ code: "unreadable-body" });
  expect((await post("/api/session", { login: "ines" })).status).toBe(400);
  expect((await post("/api/nowhere", {})).status).toBe(404);
});

test("the health page says when the database does not answer", async () => {
  const { context, origin } = await aServer();
  await context.db.destroy();
  const noted = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const response = await fetch(`${origin}/healthz`);
  expect(response.status).toBe(503);
  expect(noted).toHaveBeenCalledOnce();
});
