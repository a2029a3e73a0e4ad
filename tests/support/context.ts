import type { Config } from "#app/config/config.server.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { type Instant, plusMs } from "#app/config/instant.ts";
import { memoryStorage } from "./memory-storage.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

const CONFIG: Config = {
  stage: "development",
  host: "127.0.0.1",
  port: 3000,
  databaseUrl: "",
  storageFolder: "",
  secret: "a-secret-of-the-tests-of-32-signs",
  scenarioFolders: [],
  proxies: 0,
};

export interface TestContext extends AppContext {
  /** Moves the clock on. */
  pass: (ms: number) => void;
}

/** A context whose clock stands still, on Tuesday 24 November 2026 at 9 h in Paris, until the test moves it. */
export function aContext(db: Db, config: Partial<Config> = {}): TestContext {
  let instant: Instant = "2026-11-24T08:00:00.000Z";
  return {
    db,
    storage: memoryStorage(),
    config: { ...CONFIG, ...config },
    now: () => instant,
    pass: (ms) => {
      instant = plusMs(instant, ms);
    },
  };
}
