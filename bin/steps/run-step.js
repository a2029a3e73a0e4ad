import { spawn } from "node:child_process";
import { stillRunning } from "../messages.fr.js";
import { duration } from "./duration.js";

const TICK_MS = 15_000;
const KEPT_CHARACTERS = 60_000;

/**
 * @typedef {object} Command
 * @property {string} title     what is being done, in the person's words
 * @property {string} file      the program
 * @property {string[]} args
 * @property {Record<string, string | undefined>} [env]   added to the present environment
 * @property {boolean} [shell]  only for `npm.cmd`, which Windows runs through its shell
 */

/**
 * Runs one program, says that it runs and for how long, and shows what it printed only if it failed.
 * @param {Command} command
 * @returns {Promise<{ ok: boolean, output: string, durationMs: number }>}
 */
export async function runStep({ title, file, args, env, shell }) {
  const started = performance.now();
  process.stdout.write(`• ${title}…\n`);
  const ticking = setInterval(
    () => process.stdout.write(`${stillRunning(duration(performance.now() - started))}\n`),
    TICK_MS,
  );
  const { ok, output } = await runSilently({ file, args, env, shell });
  clearInterval(ticking);
  const durationMs = performance.now() - started;
  if (!ok) process.stdout.write(`${output}\n`);
  process.stdout.write(`  ${ok ? "✓" : "✗"} ${duration(durationMs)}\n`);
  return { ok, output, durationMs };
}

/**
 * Runs one program and keeps the end of what it prints.
 * @param {Omit<Command, "title">} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runSilently({ file, args, env, shell = false }) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(file, args, {
      env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...env }),
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output = (output + chunk.toString("utf8")).slice(-KEPT_CHARACTERS);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
