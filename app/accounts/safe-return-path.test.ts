import { expect, test } from "vitest";
import { safeReturnPath } from "./safe-return-path.ts";

test.each(["/classes", "/sessions/42?onglet=copies"])("%s is a way back", (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test.each([
  null,
  undefined,
  "",
  "classes",
  "https://example.org",
  "//example.org",
  "/\\example.org",
  "/\t/example.org",
  "/.//example.org",
  "/classes/..//example.org",
  "/%2e//example.org",
  "/.\\/example.org",
])("%j leads to the start page", (path) => {
  expect(safeReturnPath(path)).toBe("/");
});
