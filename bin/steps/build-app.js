import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFailed, building } from "../messages.fr.js";
import { hashSources } from "./hash-sources.js";
import { packageCommand } from "./package-command.js";
import { runStep } from "./run-step.js";
import { Stop } from "./stop.js";

/** What the build is made from; scenarios are read when they are served and need no build. */
const SOURCES = [
  "app",
  "deliverables",
  "grading",
  "schemas",
  "public",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** @param {string} root */
const stampOf = (root) => join(root, "build", "sources.sha256");

/**
 * Whether the build was made from the sources as they stand.
 * @param {string} root
 */
export function isBuildFresh(root) {
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources(root, SOURCES);
}

/**
 * Builds when the sources changed since the last build; does nothing otherwise.
 * @param {string} root
 */
export async function buildIfChanged(root) {
  if (!isBuildFresh(root)) await build(root);
}

/**
 * Builds, and notes from which sources, read before the build so that a later change is not lost.
 * @param {string} root
 */
export async function build(root) {
  const hash = hashSources(root, SOURCES);
  const args = [packageCommand(root, "@remix-run/dev", "remix"), "vite:build"];
  const env = { NODE_ENV: "production" };
  const { ok } = await runStep({ title: building, file: process.execPath, args, env });
  if (!ok) throw new Stop(buildFailed);
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stampOf(root), hash);
}
