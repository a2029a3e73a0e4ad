import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    setupFiles: ["tests/support/fail-on-console.ts", "tests/support/property-seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["{schemas,grading,deliverables,cli,app,tests,bin}/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: { name: "dom", environment: "jsdom", include: ["{deliverables,app}/**/*.test.tsx"] },
      },
    ],
  },
});
