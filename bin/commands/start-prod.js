import { buildMissing } from "../messages.fr.js";
import { isBuildFresh } from "../steps/build-app.js";
import { ROOT } from "../steps/root.js";
import { serve } from "../steps/serve.js";
import { Stop } from "../steps/stop.js";

/**
 * `npm run start:prod`: serves what was built, for real people. Installs nothing, seeds nothing; the server itself
 * refuses to start without its secret and prints the one-time link of the first administrator.
 */
export async function run() {
  process.chdir(ROOT);
  if (!isBuildFresh(ROOT)) throw new Stop(buildMissing);
  const origin = `http://${process.env.HOST || "127.0.0.1"}:${process.env.PORT || 3000}`;
  await serve({ root: ROOT, origin, env: { EPREUVE_DEMO: "0" }, onReady: () => undefined });
}
