import { expect, test } from "vitest";
import { setContext } from "#app/config/context.server.ts";
import { aContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { aSignIn } from "#tests/support/sign-ins.ts";
import { requireAccount, requireRole, STAFF } from "./require-account.server.ts";
import type { Role } from "./signed-in-account.ts";

async function aRequest(path: string, role?: Role): Promise<Request> {
  const context = aContext(await freshDatabase());
  setContext(context);
  if (!role) return new Request(`http://127.0.0.1${path}`);
  const { token } = await aSignIn(context, (await anAccount(context.db, { role })).id);
  return new Request(`http://127.0.0.1${path}`, { headers: { Cookie: `autre=1; epreuve=${token}` } });
}

async function thrown(promise: Promise<unknown>): Promise<Response> {
  const outcome: unknown = await promise.catch((error: unknown) => error);
  if (!(outcome instanceof Response)) throw new Error("no response was thrown");
  return outcome;
}

test("who is signed in is let in", async () => {
  expect(await requireAccount(await aRequest("/mot-de-passe", "candidate"))).toMatchObject({
    role: "candidate",
  });
  expect(await requireRole(await aRequest("/classes", "teacher"), STAFF)).toMatchObject({ role: "teacher" });
});

test.each([
  ["/sessions/42?onglet=copies", "/connexion?suite=%2Fsessions%2F42%3Fonglet%3Dcopies"],
  [
    "/sessions/42.data?onglet=copies&_routes=routes%2F_staff",
    "/connexion?suite=%2Fsessions%2F42%3Fonglet%3Dcopies",
  ],
  ["/_root.data", "/connexion?suite=%2F"],
])("a stranger at %s is sent to sign in, and back", async (path, location) => {
  const response = await thrown(requireAccount(await aRequest(path)));
  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe(location);
});

test("a candidate is kept out of the staff room", async () => {
  expect((await thrown(requireRole(await aRequest("/classes", "candidate"), STAFF))).status).toBe(403);
});

test("a made-up token opens nothing", async () => {
  const request = await aRequest("/classes");
  request.headers.set("Cookie", "epreuve=made-up");
  expect((await thrown(requireAccount(request))).status).toBe(302);
});
