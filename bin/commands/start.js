import { existsSync } from "node:fs";
import { ready, seeding, serving, stopHint } from "../messages.fr.js";
import { buildIfChanged } from "../steps/build-app.js";
import { requireFreePort } from "../steps/free-port.js";
import { installPackages } from "../steps/install-packages.js";
import { requireNativeModules } from "../steps/native-modules.js";
import { ROOT } from "../steps/root.js";
import { serve } from "../steps/serve.js";

/** Kept apart from production's file: the demonstration's accounts ask for no password. */
const DEMO_DATABASE = "data/demo.db";

/** `npm start`: from a fresh clone to the demonstration in the browser. */
export async function run() {
  process.chdir(ROOT);
  const host = process.env.HOST || "127.0.0.1";
  const port = await requireFreePort(process.env.PORT, host);
  await installPackages(ROOT);
  await requireNativeModules(ROOT);
  await buildIfChanged(ROOT);
  const database = process.env.DATABASE_URL || DEMO_DATABASE;
  console.log(`• ${existsSync(database) ? serving : seeding}…`);
  await serve({
    root: ROOT,
    origin: `http://${host}:${port}`,
    env: { EPREUVE_DEMO: "1", DATABASE_URL: database, HOST: host, PORT: String(port) },
    onReady: (origin) => console.log(`\n${ready(origin)}\n${stopHint}`),
  });
}
