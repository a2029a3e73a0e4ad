import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { migrate } from "#app/db/migrate.server.ts";
import type { DB } from "#app/db/types.gen.ts";
import { PGliteDialect } from "./pglite-dialect.ts";

const MIGRATIONS = path.resolve("app/db/migrations");
const CACHE = path.resolve(".cache/pglite");

/**
 * The files of a migrated PostgreSQL: made once for a set of migrations, then read from `.cache`, because making a
 * cluster takes seconds in every file of tests.
 */
export async function pgliteTemplate(): Promise<Blob> {
  const file = path.join(CACHE, `${templateKey()}.tar`);
  if (!existsSync(file)) await makeTemplate(file);
  return new Blob([readFileSync(file)]);
}

function templateKey(): string {
  const hash = createHash("sha256").update(readFileSync("node_modules/@electric-sql/pglite/package.json"));
  for (const name of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(path.join(MIGRATIONS, name)));
  return hash.digest("hex").slice(0, 16);
}

/** Written beside and renamed: two workers may make it at once. */
async function makeTemplate(file: string): Promise<void> {
  const client = new PGlite();
  const db = new Kysely<DB>({ dialect: new PGliteDialect(client) });
  await migrate(db);
  const dump = await client.dumpDataDir("none");
  await db.destroy();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
}
