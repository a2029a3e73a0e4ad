import { type Kysely, SqliteAdapter } from "kysely";

export type DialectName = "sqlite" | "postgres";

/** Which of the two families of SQL a database speaks; PGlite is PostgreSQL. */
export function dialectOf<T>(db: Kysely<T>): DialectName {
  return db.getExecutor().adapter instanceof SqliteAdapter ? "sqlite" : "postgres";
}
