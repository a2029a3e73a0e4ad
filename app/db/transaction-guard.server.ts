import { AsyncLocalStorage } from "node:async_hooks";

const inTransaction = new AsyncLocalStorage<{ open: boolean }>();

/** Runs the body of a transaction so that a query sent past it, through `db`, is told apart. */
export async function asTransactionBody<T>(body: () => Promise<T>): Promise<T> {
  const state = { open: true };
  try {
    return await inTransaction.run(state, body);
  } finally {
    state.open = false;
  }
}

/**
 * SQLite has one connection: a query through `db` inside a transaction would wait for itself, for ever.
 * On PostgreSQL it would silently run outside the transaction. Both are refused.
 */
export function refuseOutsideTransaction(): void {
  if (inTransaction.getStore()?.open)
    throw new Error("inside writeTransaction, use the transaction it gives, not the database");
}
