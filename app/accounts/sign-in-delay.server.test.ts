import { expect, test } from "vitest";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { delayMs, signInWaitMs } from "./sign-in-delay.server.ts";

describeEachDatabase("a school's address", (fresh) => {
  async function aMorningOf(failures: number) {
    const { db, now } = aContext(await fresh());
    const rows = Array.from({ length: failures }, (_, n) => ({
      id: `failure-${n}`,
      login: `eleve-${n}`,
      address: "school",
      at: now(),
    }));
    await db.insertInto("sign_in_failure").values(rows).execute();
    const wait = (known: boolean) =>
      signInWaitMs(db, { login: "ines", source: { key: "school", known }, address: "school", now: now() });
    return { unknown: await wait(false), known: await wait(true) };
  }

  test("lets a whole promotion mistype at nine o'clock", async () => {
    expect(await aMorningOf(599)).toEqual({ unknown: 0, known: 0 });
  });

  test("is slowed by two seconds beyond, but not for whoever signed in there before", async () => {
    expect(await aMorningOf(600)).toEqual({ unknown: 2_000, known: 0 });
  });
});

test.each([
  [0, 0],
  [4, 0],
  [5, 500],
  [6, 1_000],
  [7, 2_000],
  [8, 4_000],
  [50, 4_000],
])("after %i failures, the next try waits %i ms", (failures, ms) => {
  expect(delayMs(failures)).toBe(ms);
});
