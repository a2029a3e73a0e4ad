import { expect, test } from "vitest";
import { hashPassword } from "#app/security/password-hash.server.ts";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase, type FreshDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { signIn, signInDemo } from "./sign-in.server.ts";
import { findSignedIn } from "./sessions.server.ts";

const PASSWORD = "moulin-cerise-tempo-4821";
const SCHOOL = { address: "school", agent: "Firefox" };
const ELSEWHERE = { address: "elsewhere", agent: "Firefox" };

async function aSchoolMorning(fresh: FreshDatabase) {
  const db = await fresh();
  const account = await anAccount(db, { login: "ines.valmont", password_hash: await hashPassword(PASSWORD) });
  const context = aContext(db);
  const attempt = (
    password: string,
    { visitor = SCHOOL, heldToken }: { visitor?: typeof SCHOOL; heldToken?: string } = {},
  ) => signIn(context, { login: "ines.valmont", password, heldToken }, visitor);
  const fail = async (times: number, visitor = SCHOOL) => {
    for (let n = 0; n < times; n += 1) {
      await attempt("wrong", { visitor });
      context.pass(4_000);
    }
    context.pass(-4_000);
  };
  return { account, context, attempt, fail };
}

describeEachDatabase("signing in", (fresh) => {
  test("the right password opens a session, whatever the case and accents of the login", async () => {
    const { account, context } = await aSchoolMorning(fresh);
    const result = await signIn(
      context,
      { login: " Inès.VALMONT ", password: PASSWORD, heldToken: undefined },
      SCHOOL,
    );
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    expect(await findSignedIn(context, result.token)).toMatchObject({
      id: account.id,
      displayName: "Inès Valmont",
      role: "candidate",
      schoolName: "Lycée des Rives",
      zone: "Europe/Paris",
    });
  });

  test("the token is not in the database, only its hash", async () => {
    const { context, attempt } = await aSchoolMorning(fresh);
    const result = await attempt(PASSWORD);
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    const row = await context.db.selectFrom("session").select("token_hash").executeTakeFirstOrThrow();
    expect(row.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row.token_hash).not.toContain(result.token);
  });

  test("a wrong password and an unknown login hear the same", async () => {
    const { context, attempt } = await aSchoolMorning(fresh);
    expect(await attempt("wrong")).toEqual({ outcome: "wrong" });
    const unknown = { login: "nobody", password: PASSWORD, heldToken: undefined };
    expect(await signIn(context, unknown, SCHOOL)).toEqual({ outcome: "wrong" });
  });

  test("a disabled account cannot sign in", async () => {
    const { account, context, attempt } = await aSchoolMorning(fresh);
    await context.db
      .updateTable("account")
      .set({ disabled_at: context.now() })
      .where("id", "=", account.id)
      .execute();
    expect(await attempt(PASSWORD)).toEqual({ outcome: "wrong" });
  });

  test("after five failures, even the right password waits, but no more than four seconds", async () => {
    const { context, attempt, fail } = await aSchoolMorning(fresh);
    await fail(5);
    expect(await attempt(PASSWORD)).toEqual({ outcome: "wait", seconds: 1 });
    await fail(4);
    expect(await attempt(PASSWORD)).toEqual({ outcome: "wait", seconds: 4 });
    context.pass(4_000);
    expect(await attempt(PASSWORD)).toMatchObject({ outcome: "signed-in" });
  });

  test("a try that has to wait is not counted: it does not put off the next one", async () => {
    const { context, attempt, fail } = await aSchoolMorning(fresh);
    await fail(8);
    context.pass(3_000);
    expect(await attempt("wrong")).toEqual({ outcome: "wait", seconds: 1 });
    context.pass(1_000);
    expect(await attempt(PASSWORD)).toMatchObject({ outcome: "signed-in" });
  });

  test("failures from elsewhere do not slow an address where the account was signed in before", async () => {
    const { attempt, fail } = await aSchoolMorning(fresh);
    await attempt(PASSWORD);
    await fail(8, ELSEWHERE);
    expect(await attempt(PASSWORD, { visitor: ELSEWHERE })).toMatchObject({ outcome: "wait" });
    expect(await attempt(PASSWORD)).toMatchObject({ outcome: "signed-in" });
  });

  test("a neighbour's failures do not slow the browser that still holds the account's session", async () => {
    const { attempt, fail } = await aSchoolMorning(fresh);
    const first = await attempt(PASSWORD);
    if (first.outcome !== "signed-in") throw new Error(first.outcome);
    await fail(8);
    expect(await attempt(PASSWORD)).toMatchObject({ outcome: "wait" });
    expect(await attempt(PASSWORD, { heldToken: first.token })).toMatchObject({ outcome: "signed-in" });
  });

  test("a demonstration account opens without a password, never in production, and no other account does", async () => {
    const { account, context } = await aSchoolMorning(fresh);
    const demo = await anAccount(context.db, { demo: 1, school_id: account.school_id });
    expect(await signInDemo(context, demo.id, SCHOOL)).toMatchObject({ account: { id: demo.id } });
    expect(await signInDemo(context, account.id, SCHOOL)).toBeUndefined();
    const production = aContext(context.db, { stage: "production" });
    expect(await signInDemo(production, demo.id, SCHOOL)).toBeUndefined();
  });
});
