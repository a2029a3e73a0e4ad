import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { serverFailed } from "../messages.fr.js";
import { Stop } from "./stop.js";

const POLL_MS = 100;

/**
 * Runs the built server until it ends or we are asked to stop; calls `onReady` once, when it answers.
 * @param {{ root: string, origin: string, env: Record<string, string | undefined>, onReady: (origin: string) => void }} options
 */
export async function serve({ root, origin, env, onReady }) {
  const child = spawn(process.execPath, [join(root, "server.js")], {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...env, NODE_ENV: "production" }),
    stdio: "inherit",
  });
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  let stopping = false;
  // Ctrl+C reaches the child by itself in a terminal; a plain kill reaches only us.
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => {
      stopping = true;
      child.kill(signal);
    });
  if (await answers(`${origin}/healthz`, ended)) onReady(origin);
  const outcome = await ended;
  if (outcome !== 0 && !stopping) throw new Stop(serverFailed);
}

/**
 * Whether the address answered before the server ended.
 * @param {string} url
 * @param {Promise<unknown>} ended
 */
async function answers(url, ended) {
  const end = ended.then(() => "ended");
  for (;;) {
    const seen = await Promise.race([
      end,
      fetch(url).then(
        (response) => response.ok,
        () => false,
      ),
    ]);
    if (seen === true) return true;
    if (seen === "ended") return false;
    await wait(POLL_MS);
  }
}
