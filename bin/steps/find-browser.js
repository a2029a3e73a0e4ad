import { existsSync } from "node:fs";

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/**
 * The browser to test with: `CHROMIUM_PATH`, else an installed Chrome, Chromium or Edge, else undefined.
 * A `CHROMIUM_PATH` that leads nowhere finds nothing: somebody asked for that one.
 * @param {{ env?: Record<string, string | undefined>, platform?: NodeJS.Platform, exists?: (path: string) => boolean }} [surroundings]
 * @returns {string | undefined}
 */
export function findBrowser({ env = process.env, platform = process.platform, exists = existsSync } = {}) {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return usualPlaces(env, platform).find(exists);
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(env, platform) {
  if (platform === "darwin") return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((parts) => [folder, ...parts].join("\\")));
  const folders = (env.PATH ?? "").split(":").filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}
