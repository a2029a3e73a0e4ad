import { rmSync } from "node:fs";
import { ROOT } from "../steps/root.js";
import { serve } from "../steps/serve.js";

/** The journeys' own database: made anew at each run, and open to the journeys themselves. */
const DATABASE = "test-results/e2e/epreuve.db";

/** What Playwright starts: the built product with a fresh demonstration. `E2E_PORT` is set by its configuration. */
export async function run() {
  process.chdir(ROOT);
  rmSync("test-results/e2e", { recursive: true, force: true });
  const port = process.env.E2E_PORT ?? "3190";
  await serve({
    root: ROOT,
    origin: `http://127.0.0.1:${port}`,
    env: { EPREUVE_DEMO: "1", DATABASE_URL: DATABASE, HOST: "127.0.0.1", PORT: port },
    onReady: () => undefined,
  });
}
