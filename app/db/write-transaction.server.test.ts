import Database from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeEachDatabase, freshDatabase } from "#tests/support/database.ts";
import { aSchool } from "#tests/support/people.ts";
import { dialectOf } from "./dialect.server.ts";
import { writeTransaction } from "./write-transaction.server.ts";

describeEachDatabase("writeTransaction", (fresh) => {
  test("keeps all of it or nothing", async () => {
    const db = await fresh();
    const failing = writeTransaction(db, async (trx) => {
      await aSchool(trx);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await db.selectFrom("school").selectAll().execute()).toEqual([]);
  });

  test("a function that holds a transaction joins it", async () => {
    const db = await fresh();
    await writeTransaction(db, (trx) => writeTransaction(trx, (inner) => aSchool(inner, { id: "lycee" })));
    expect(await db.selectFrom("school").select("id").execute()).toEqual([{ id: "lycee" }]);
  });

  test("refuses a query that goes past it, where SQLite would wait for ever", async () => {
    const db = await fresh();
    const failing = writeTransaction(db, () => db.selectFrom("school").selectAll().execute());
    await expect(failing).rejects.toThrow("use the transaction it gives");
    expect(await db.selectFrom("school").selectAll().execute()).toEqual([]);
  });

  test("counts rows as a number", async () => {
    const db = await fresh();
    await aSchool(db);
    const { count } = await db
      .selectFrom("school")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });
});

test("an acknowledged write is on the disk: WAL, synchronous=FULL, and keys are checked", async () => {
  const db = await freshDatabase();
  const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(db)).rows;
  expect(dialectOf(db)).toBe("sqlite");
  expect(await pragma("journal_mode")).toEqual([{ journal_mode: "wal" }]);
  expect(await pragma("synchronous")).toEqual([{ synchronous: 2 }]);
  expect(await pragma("foreign_keys")).toEqual([{ foreign_keys: 1 }]);
  expect(await pragma("busy_timeout")).toEqual([{ timeout: 5000 }]);
});

test("SQLite: the write lock is taken at the start, so that what was read is still true when writing", async () => {
  const first = await freshDatabase();
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(first);
  const second = new Database(rows[0]?.file ?? "", { timeout: 0 });
  await writeTransaction(first, async (trx) => {
    await trx.selectFrom("school").selectAll().execute();
    expect(() => second.exec("begin immediate")).toThrow("database is locked");
    await aSchool(trx);
  });
  second.exec("begin immediate");
  second.close();
});
