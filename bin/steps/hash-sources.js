import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

const IS_TEST = /\.test\.tsx?$/;

/**
 * One hash of the names and contents of the files under the given places, tests left out.
 * The same on every system: places are read in a fixed order and named with `/`.
 * @param {string} root
 * @param {string[]} places  files or folders, relative to the root; absent ones count as absent
 */
export function hashSources(root, places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesUnder(root, place)).sort()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(root, place) {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [place];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !IS_TEST.test(entry.name))
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length)
        .split(sep)
        .join("/"),
    )
    .map((name) => name.replace(/^\//, ""));
}
