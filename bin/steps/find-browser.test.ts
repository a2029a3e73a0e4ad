import { expect, test } from "vitest";
import { findBrowser } from "./find-browser.js";

const only = (present: string) => (path: string) => path === present;

test("the browser that somebody names comes first, and no other replaces it", () => {
  const env = { CHROMIUM_PATH: "/opt/chromium", PATH: "/usr/bin" };
  expect(findBrowser({ env, platform: "linux", exists: () => true })).toBe("/opt/chromium");
  expect(findBrowser({ env, platform: "linux", exists: only("/usr/bin/chromium") })).toBeUndefined();
});

test.each([
  ["linux", "/usr/bin/google-chrome"],
  ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ["win32", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
] as const)("an installed browser is found on %s", (platform, path) => {
  const env = {
    PATH: "/usr/local/bin:/usr/bin",
    PROGRAMFILES: "C:\\Program Files",
    "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
  };
  expect(findBrowser({ env, platform, exists: only(path) })).toBe(path);
});

test("no browser at all is said, not hidden", () => {
  expect(findBrowser({ env: { PATH: "/usr/bin" }, platform: "linux", exists: () => false })).toBeUndefined();
});
