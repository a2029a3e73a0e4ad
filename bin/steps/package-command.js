import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The script behind a command of an installed package, to be run by Node itself: no shell, no `npx`, the same on Windows.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command]  where it differs from the package's name
 */
export function packageCommand(root, packageName, command = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin?.[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}
