import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { migrate } from "#app/db/migrate.server.ts";
import { openDatabase } from "#app/db/open-database.server.ts";
import type { DB } from "#app/db/types.gen.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { PGliteDialect } from "./pglite-dialect.ts";

/** Gives an empty, migrated database to the test that calls it, and takes it away after that test. */
export type FreshDatabase = () => Promise<Db>;

let template: Promise<string> | undefined;

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
  describe(`${name} (PGlite)`, () => tests(sharedDatabase(pglite)));
  const server = process.env.TEST_POSTGRES_URL;
  if (server) describe(`${name} (PostgreSQL)`, () => tests(sharedDatabase(() => newServerDatabase(server))));
}

type Opened = { db: Db; close: () => Promise<void> };

/** One database for all tests of a block, because starting PostgreSQL is slow; it is emptied for each test. */
function sharedDatabase(open: () => Promise<Opened>): FreshDatabase {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    await migrate(opened.db);
  }, 60_000);
  afterAll(() => opened.close());
  return async () => {
    await empty(opened.db);
    return opened.db;
  };
}

async function empty(db: Db): Promise<void> {
  const tables = (await db.introspection.getTables()).map((table) => sql.table(table.name));
  await sql`truncate ${sql.join(tables)} cascade`.execute(db);
}

async function pglite(): Promise<Opened> {
  const db = new Kysely<DB>({ dialect: new PGliteDialect() });
  return { db, close: () => db.destroy() };
}

async function newServerDatabase(server: string): Promise<Opened> {
  const name = `epreuve_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = openDatabase(url.href);
  const close = async () => {
    await db.destroy();
    await onServer(server, `drop database ${name}`);
  };
  return { db, close };
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
