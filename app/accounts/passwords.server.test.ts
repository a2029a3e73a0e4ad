import { expect, test } from "vitest";
import { hashPassword, isPassword } from "#app/security/password-hash.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { aSchool, anAccount } from "#tests/support/people.ts";
import { aSignIn } from "#tests/support/sign-ins.ts";
import { changePassword } from "./change-password.server.ts";
import { readablePassword } from "./readable-password.server.ts";
import { resetPassword } from "./reset-password.server.ts";
import { findSignedIn } from "./sessions.server.ts";
import type { Role } from "./signed-in-account.ts";

async function opens(db: Db, accountId: string, password: string): Promise<boolean> {
  const row = await db
    .selectFrom("account")
    .select("password_hash")
    .where("id", "=", accountId)
    .executeTakeFirst();
  return isPassword(password, row?.password_hash);
}

describeEachDatabase("a forgotten password", (fresh) => {
  async function aSchoolWith(asker: Role, forgetful: Role) {
    const db = await fresh();
    const context = aContext(db);
    const school_id = await aSchool(db);
    const by = await aSignIn(context, (await anAccount(db, { school_id, role: asker })).id);
    const other = await aSignIn(context, (await anAccount(db, { school_id, role: forgetful })).id);
    return { db, context, by: by.account, other };
  }

  test("a teacher gives a candidate a new one, which opens; open sessions end, and it is noted", async () => {
    const { db, context, by, other } = await aSchoolWith("teacher", "candidate");
    const password = await resetPassword(context, by, other.account.id);
    expect(password).toMatch(/^[a-z]+-[a-z]+-[a-z]+-\d{4}$/);
    expect(await opens(db, other.account.id, password ?? "")).toBe(true);
    expect(await findSignedIn(context, other.token)).toBeUndefined();
    expect(
      await db.selectFrom("audit_entry").select(["by_account", "action", "subject", "details"]).execute(),
    ).toEqual([
      { by_account: by.id, action: "password-reset", subject: `account:${other.account.id}`, details: "{}" },
    ]);
  });

  test.each<[asker: Role, forgetful: Role, given: boolean]>([
    ["teacher", "teacher", false],
    ["teacher", "administrator", false],
    ["candidate", "candidate", false],
    ["administrator", "teacher", true],
    ["administrator", "candidate", true],
  ])("a %s may replace the password of a %s: %s", async (asker, forgetful, given) => {
    const { context, by, other } = await aSchoolWith(asker, forgetful);
    expect((await resetPassword(context, by, other.account.id)) !== undefined).toBe(given);
  });

  test("nobody replaces the password of somebody from another school", async () => {
    const { db, context, by } = await aSchoolWith("administrator", "candidate");
    const stranger = await anAccount(db, { school_id: await aSchool(db) });
    expect(await resetPassword(context, by, stranger.id)).toBeUndefined();
  });
});

describeEachDatabase("changing one's password", (fresh) => {
  test("asks for the present one, and signs out everywhere else", async () => {
    const db = await fresh();
    const context = aContext(db);
    const { id } = await anAccount(db, { password_hash: await hashPassword("ancien-sable-2019") });
    const [here, there] = [await aSignIn(context, id), await aSignIn(context, id)];
    const next = "rocher-ruban-rideau-77";
    expect(await changePassword(context, here.account, { present: "wrong", next })).toBe(false);
    expect(await opens(db, id, next)).toBe(false);
    expect(await changePassword(context, here.account, { present: "ancien-sable-2019", next })).toBe(true);
    expect(await opens(db, id, next)).toBe(true);
    expect(await findSignedIn(context, here.token)).toBeDefined();
    expect(await findSignedIn(context, there.token)).toBeUndefined();
  });
});

test("given passwords differ", () => {
  const given = new Set(Array.from({ length: 200 }, readablePassword));
  expect(given.size).toBe(200);
});
