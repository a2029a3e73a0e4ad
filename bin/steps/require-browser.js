import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { browserMissing, installingBrowser } from "../messages.fr.js";
import { findBrowser } from "./find-browser.js";
import { packageCommand } from "./package-command.js";
import { runStep } from "./run-step.js";
import { Stop } from "./stop.js";

/**
 * The path of a browser for the journeys, installed if none is there: by apt where we are root on Debian, else by
 * Playwright itself. None at all is a failure, never a reason to leave the journeys out.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function requireBrowser(root) {
  const found = findBrowser() ?? playwrightBrowser(root);
  if (found) return found;
  if (process.env.CHROMIUM_PATH) throw new Stop(browserMissing);
  await (isRootOnDebian() ? installWithApt() : installWithPlaywright(root));
  const installed = findBrowser() ?? playwrightBrowser(root);
  if (!installed) throw new Stop(browserMissing);
  return installed;
}

/** @param {string} root */
function playwrightBrowser(root) {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runStep({ title: "apt-get update", file: "apt-get", args: ["update"], env });
  const args = ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"];
  await runStep({ title: installingBrowser, file: "apt-get", args, env });
}

/** @param {string} root */
async function installWithPlaywright(root) {
  const args = [packageCommand(root, "@playwright/test", "playwright"), "install", "chromium"];
  await runStep({ title: installingBrowser, file: process.execPath, args });
}
