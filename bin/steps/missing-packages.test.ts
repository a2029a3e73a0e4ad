import { expect, test } from "vitest";
import { missingPackages } from "./missing-packages.js";

const LOCK = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/kysely": { version: "0.28.18", integrity: "sha512-k" },
    "node_modules/@esbuild/win32-x64": { version: "0.25.12", integrity: "sha512-w", optional: true },
  },
};

test("nothing is missing when npm installed the lock, whatever other systems' packages", () => {
  const installed = { packages: { "node_modules/kysely": { version: "0.28.18", integrity: "sha512-k" } } };
  expect(missingPackages(LOCK, installed)).toEqual([]);
});

test("a package that the lock gained is missing", () => {
  expect(missingPackages(LOCK, { packages: {} })).toEqual(["node_modules/kysely"]);
  expect(missingPackages(LOCK, {})).toEqual(["node_modules/kysely"]);
});

test("another version, or the same version of another content, is missing", () => {
  const older = { packages: { "node_modules/kysely": { version: "0.28.17", integrity: "sha512-k" } } };
  const other = { packages: { "node_modules/kysely": { version: "0.28.18", integrity: "sha512-x" } } };
  expect(missingPackages(LOCK, older)).toEqual(["node_modules/kysely"]);
  expect(missingPackages(LOCK, other)).toEqual(["node_modules/kysely"]);
});
