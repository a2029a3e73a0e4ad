import { mkdirSync } from "node:fs";
import path from "node:path";
import { Kysely } from "kysely";
import { openPostgres } from "./postgres-dialect.server.ts";
import { ImmediateSqliteDialect } from "./sqlite-dialect.server.ts";
import type { DB } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

/** Opens `postgres://…` or the path of an SQLite file, whose folder is made. Close it with `db.destroy()`. */
export function openDatabase(url: string): Db {
  if (/^postgres(ql)?:/.test(url)) return new Kysely<DB>({ dialect: openPostgres(url) });
  mkdirSync(path.dirname(path.resolve(url)), { recursive: true });
  return new Kysely<DB>({ dialect: new ImmediateSqliteDialect(url) });
}
