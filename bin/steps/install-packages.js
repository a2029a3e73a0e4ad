import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installFailed, installing, nativeFailed } from "../messages.fr.js";
import { missingPackages } from "./missing-packages.js";
import { npmCommand } from "./npm-command.js";
import { runStep } from "./run-step.js";
import { Stop } from "./stop.js";

/**
 * Runs `npm ci` when what is installed is not what the lock asks for; does nothing otherwise.
 * @param {string} root
 */
export async function installPackages(root) {
  if (isInstalled(root)) return;
  const command = npmCommand(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  const { ok, output } = await runStep({ title: installing, ...command });
  if (ok) return;
  throw new Stop(/gyp ERR|node-gyp/.test(output) ? nativeFailed(process.platform) : installFailed);
}

/** @param {string} root */
function isInstalled(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  return missingPackages(readJson(join(root, "package-lock.json")), readJson(record)).length === 0;
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
