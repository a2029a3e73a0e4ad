import { createRequire } from "node:module";
import { join } from "node:path";
import { nativeFailed, rebuilding } from "../messages.fr.js";
import { npmCommand } from "./npm-command.js";
import { runSilently, runStep } from "./run-step.js";
import { Stop } from "./stop.js";

/** The packages compiled on this machine, for the Node that installed them. */
const NATIVE = ["better-sqlite3", "argon2"];

/**
 * Compiles the native modules again when they do not load, as after a change of Node.
 * @param {string} root
 */
export async function requireNativeModules(root) {
  if (nativeModulesLoad(root)) return;
  await runStep({ title: rebuilding, ...npmCommand(["rebuild", ...NATIVE]) });
  // A library that failed to load once stays failed in this process: a new one looks again.
  const file = process.execPath;
  const { ok } = await runSilently({ file, args: [join(root, "bin", "steps", "native-modules-probe.js")] });
  if (!ok) throw new Stop(nativeFailed(process.platform));
}

/**
 * Whether a database opens in memory and the password hasher loads.
 * @param {string} root
 */
export function nativeModulesLoad(root) {
  const require = createRequire(join(root, "package.json"));
  try {
    const Database = require("better-sqlite3");
    new Database(":memory:").close();
    require("argon2");
    return true;
  } catch {
    return false; // whatever the reason, compiling again is the remedy
  }
}
