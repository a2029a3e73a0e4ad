import { expect, test } from "vitest";
import { describeEachDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { migrate } from "./migrate.server.ts";
import type { Db } from "./write-transaction.server.ts";

async function anAttempt(db: Db): Promise<void> {
  const { id, school_id } = await anAccount(db);
  const at = "2026-11-24T08:00:00.000Z";
  await db
    .insertInto("scenario_version")
    .values({
      id: "v1",
      scenario_id: "s",
      content_hash: "h",
      title: "t",
      block: "U6",
      files: "{}",
      compiled_html: "{}",
      created_at: at,
    })
    .execute();
  await db
    .insertInto("class")
    .values({ id: "c1", school_id, name: "2e année", year: "2026-2027", created_at: at })
    .execute();
  await db
    .insertInto("sitting")
    .values({
      id: "s1",
      school_id,
      scenario_version_id: "v1",
      class_id: "c1",
      title: "Blanc",
      opens_at: at,
      closes_at: at,
      duration_ms: 14_400_000,
      variants: "reference",
      stage: "none",
      created_by: id,
      created_at: at,
    })
    .execute();
  await db
    .insertInto("attempt")
    .values({
      id: "a1",
      sitting_id: "s1",
      account_id: id,
      copy_number: "0427",
      draw: "{}",
      started_at: at,
      deadline_at: at,
    })
    .execute();
}

async function aSave(db: Db, counter: number): Promise<void> {
  await db
    .insertInto("answer_save")
    .values({
      id: `save-${counter}`,
      attempt_id: "a1",
      answer_id: "1.1",
      writer: "w",
      counter,
      base_revision: counter - 1,
      revision: counter,
      fate: "present",
      raw: `{"text":"40,5"}`,
      received_at: "2026-11-24T08:00:01.000Z",
    })
    .execute();
}

describeEachDatabase("the migrations", (fresh) => {
  test("running them again does nothing", async () => {
    expect(await migrate(await fresh())).toEqual([]);
  });

  test("a save can be neither changed nor removed", async () => {
    const db = await fresh();
    await anAttempt(db);
    await aSave(db, 1);
    await expect(db.updateTable("answer_save").set({ raw: "{}" }).execute()).rejects.toThrow("append-only");
    await expect(db.deleteFrom("answer_save").execute()).rejects.toThrow("append-only");
    expect(await db.selectFrom("answer_save").select("raw").execute()).toEqual([{ raw: `{"text":"40,5"}` }]);
  });

  test("the log of one attempt opens to the erasure of a person, and to nothing else", async () => {
    const db = await fresh();
    await anAttempt(db);
    await aSave(db, 1);
    await db.insertInto("erasure_permit").values({ attempt_id: "a1" }).execute();
    await db.updateTable("answer_save").set({ raw: "{}" }).execute();
    await db.deleteFrom("answer_save").execute();
    expect(await db.selectFrom("answer_save").selectAll().execute()).toEqual([]);
  });

  test("a tab's counter is used once", async () => {
    const db = await fresh();
    await anAttempt(db);
    await aSave(db, 1);
    await expect(aSave(db, 1)).rejects.toThrow(/unique/i);
  });

  test("a session cannot belong to nobody", async () => {
    const db = await fresh();
    const row = {
      id: "x",
      token_hash: "h",
      account_id: "nobody",
      created_at: "",
      expires_at: "",
      address: "",
      agent: "",
    };
    await expect(db.insertInto("session").values(row).execute()).rejects.toThrow(/foreign key/i);
  });
});
