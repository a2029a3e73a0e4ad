import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { migrate } from "#app/db/migrate.server.ts";
import { openDatabase } from "#app/db/open-database.server.ts";
import type { DB } from "#app/db/types.gen.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { PGliteDialect } from "./pglite-dialect.ts";
import { pgliteTemplate } from "./pglite-template.ts";

/** Gives an empty, migrated database to the test that calls it, and takes it away after that test. */
export type FreshDatabase = () => Promise<Db>;

let template: Promise<string> | undefined;
let pglite: Promise<Db> | undefined;
let server: Promise<Db> | undefined;
let dropServerDatabase: (() => Promise<void>) | undefined;

afterAll(async () => {
  await (await pglite)?.destroy();
  await dropServerDatabase?.();
});

/** A fresh SQLite database: a file copied from a migrated one. */
export const freshDatabase: FreshDatabase = async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "test.db");
  copyFileSync(await (template ??= migratedFile()), file);
  const db = openDatabase(file);
  onTestFinished(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  return db;
};

/**
 * Runs the same tests on SQLite, on PostgreSQL inside the process (PGlite), and on a real server where
 * `TEST_POSTGRES_URL` names one.
 */
export function describeEachDatabase(name: string, tests: (fresh: FreshDatabase) => void): void {
  describe(`${name} (SQLite)`, () => tests(freshDatabase));
  describe(`${name} (PGlite)`, () => tests(emptied(() => (pglite ??= openPglite()))));
  const url = process.env.TEST_POSTGRES_URL;
  if (url) describe(`${name} (PostgreSQL)`, () => tests(emptied(() => (server ??= openOnServer(url)))));
}

/** One database for all tests of a file, because starting PostgreSQL is slow; it is emptied for each test. */
function emptied(open: () => Promise<Db>): FreshDatabase {
  beforeAll(open, 180_000);
  return async () => {
    const db = await open();
    await empty(db);
    return db;
  };
}

async function empty(db: Db): Promise<void> {
  const tables = (await db.introspection.getTables()).map((table) => sql.table(table.name));
  await sql`truncate ${sql.join(tables)} cascade`.execute(db);
}

async function openPglite(): Promise<Db> {
  const client = new PGlite({ loadDataDir: await pgliteTemplate() });
  await client.waitReady;
  return new Kysely<DB>({ dialect: new PGliteDialect(client) });
}

/** A database of its own for each file of tests; dropped when the file is through. */
async function openOnServer(url: string): Promise<Db> {
  const name = `epreuve_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const db = openDatabase(own.href);
  await migrate(db);
  dropServerDatabase = async () => {
    await db.destroy();
    await onServer(url, `drop database ${name}`);
  };
  return db;
}

async function onServer(server: string, statement: string): Promise<void> {
  const db = openDatabase(server);
  await sql.raw(statement).execute(db);
  await db.destroy();
}

async function migratedFile(): Promise<string> {
  const folder = temporaryFolder();
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "template.db");
  const db = openDatabase(file);
  await migrate(db);
  await db.destroy();
  return file;
}

function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "epreuve-"));
}
