import type { Db } from "#app/db/write-transaction.server.ts";
import type { Storage } from "#app/storage/storage.ts";
import type { Config } from "./config.server.ts";
import type { Clock } from "./instant.ts";

/** What every request may need of the outside world. */
export interface AppContext {
  db: Db;
  /** The files that candidates hand in. */
  storage: Storage;
  now: Clock;
  config: Config;
}

// Kept on globalThis because the development server loads this module again at each change.
const holder = globalThis as typeof globalThis & { epreuveContext?: AppContext };

export function setContext(context: AppContext): void {
  holder.epreuveContext = context;
}

/** The context made at the start of the process; throws where nothing was started. */
export function getContext(): AppContext {
  if (!holder.epreuveContext) throw new Error("no context: call start() first");
  return holder.epreuveContext;
}
