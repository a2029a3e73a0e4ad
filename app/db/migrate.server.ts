import { type MigrationProvider, Migrator } from "kysely";
import { migrations } from "./migrations/list.ts";
import type { Db } from "./write-transaction.server.ts";

const provider: MigrationProvider = { getMigrations: () => Promise.resolve(migrations) };

/** Brings a database up to date and gives the names of the migrations that ran; a failing one leaves no trace. */
export async function migrate(db: Db): Promise<string[]> {
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
  const failed = results.find((result) => result.status === "Error");
  if (error)
    throw new Error(`migration ${failed?.migrationName ?? "of the database"} failed`, { cause: error });
  return results.map((result) => result.migrationName);
}
