import { expect, test } from "vitest";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { aSignIn } from "#tests/support/sign-ins.ts";
import { endSession, findSignedIn, SESSION_LIFETIME_MS } from "./sessions.server.ts";

const HOUR_MS = 3_600_000;

describeEachDatabase("a session", (fresh) => {
  test("outlives the longest sitting: four hours, a third more, and what came before", async () => {
    const db = await fresh();
    const context = aContext(db);
    const { token } = await aSignIn(context, (await anAccount(db)).id);
    context.pass(10 * HOUR_MS);
    expect(await findSignedIn(context, token)).toBeDefined();
  });

  test("goes on with each visit, and ends fourteen hours after the last", async () => {
    const db = await fresh();
    const context = aContext(db);
    const { token } = await aSignIn(context, (await anAccount(db)).id);
    context.pass(13 * HOUR_MS);
    expect(await findSignedIn(context, token)).toBeDefined();
    context.pass(13 * HOUR_MS);
    expect(await findSignedIn(context, token)).toBeDefined();
    context.pass(SESSION_LIFETIME_MS);
    expect(await findSignedIn(context, token)).toBeUndefined();
  });

  test("ends at sign-out, for whoever copied its token too", async () => {
    const db = await fresh();
    const context = aContext(db);
    const { id } = await anAccount(db);
    const [here, there] = [await aSignIn(context, id), await aSignIn(context, id)];
    await endSession(context, here.token);
    expect(await findSignedIn(context, here.token)).toBeUndefined();
    expect(await findSignedIn(context, there.token)).toBeDefined();
  });

  test("ends when the account is disabled", async () => {
    const db = await fresh();
    const context = aContext(db);
    const { token, account } = await aSignIn(context, (await anAccount(db)).id);
    await db
      .updateTable("account")
      .set({ disabled_at: context.now() })
      .where("id", "=", account.id)
      .execute();
    expect(await findSignedIn(context, token)).toBeUndefined();
  });

  test("does not open under another installation's secret", async () => {
    const db = await fresh();
    const { token } = await aSignIn(aContext(db), (await anAccount(db)).id);
    expect(
      await findSignedIn(aContext(db, { secret: "another-secret-of-32-characters-0" }), token),
    ).toBeUndefined();
  });
});
