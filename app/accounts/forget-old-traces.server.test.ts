import { expect, test } from "vitest";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { A_VISITOR, aSignIn } from "#tests/support/sign-ins.ts";
import { forgetOldTraces } from "./forget-old-traces.server.ts";
import { signIn } from "./sign-in.server.ts";

const DAY_MS = 24 * 3_600_000;

describeEachDatabase("traces of signing in", (fresh) => {
  test("a failure is kept for a day, a session for ninety days after its end", async () => {
    const context = aContext(await fresh());
    const { id } = await anAccount(context.db);
    await aSignIn(context, id);
    await signIn(context, { login: "nobody", password: "x", heldToken: undefined }, A_VISITOR);
    const left = async () => {
      await forgetOldTraces(context);
      const failures = await context.db.selectFrom("sign_in_failure").select("login").execute();
      const sessions = await context.db.selectFrom("session").select("account_id").execute();
      return [failures.length, sessions.length];
    };

    context.pass(DAY_MS);
    expect(await left()).toEqual([1, 1]);
    context.pass(DAY_MS);
    expect(await left()).toEqual([0, 1]);
    context.pass(89 * DAY_MS);
    expect(await left()).toEqual([0, 0]);
  });
});
