import { defineConfig, devices } from "@playwright/test";

const port = process.env.E2E_PORT ?? "3190";
const origin = `http://127.0.0.1:${port}`;

/** A browser run by root, with nothing of its own to fetch or to show. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=fr-FR",
];

const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } };
const phone = { ...desktop, viewport: { width: 390, height: 844 }, hasTouch: true };

/** `*.phone.spec.ts` runs at the width of a phone, every other journey at that of a desk. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/journeys",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: origin,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: FLAGS },
  },
  projects: [
    { name: "desk", testIgnore: "**/*.phone.spec.ts", use: desktop },
    { name: "phone", testMatch: "**/*.phone.spec.ts", use: phone },
  ],
  webServer: {
    command: "node bin/run.js e2e-server",
    url: `${origin}/healthz`,
    env: { E2E_PORT: port },
    timeout: 120_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
