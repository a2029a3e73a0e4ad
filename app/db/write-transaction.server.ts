import type { Kysely, Transaction } from "kysely";
import { asTransactionBody } from "./transaction-guard.server.ts";
import type { DB } from "./types.gen.ts";

/** Either a database or a transaction: what the functions of an aggregate take. */
export type Db = Kysely<DB>;

/**
 * The one way to write several rows: all or nothing, and the result is on disk when the promise resolves.
 * SQLite waits for the write lock when it begins; on PostgreSQL, lock the rows that you read to decide (`forUpdate`).
 * A function that already holds a transaction joins it.
 */
export function writeTransaction<T>(db: Db, body: (trx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return body(db);
  return db.transaction().execute((trx: Transaction<DB>) => asTransactionBody(() => body(trx)));
}
