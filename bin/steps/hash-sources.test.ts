import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources } from "./hash-sources.js";

let root = "";
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "epreuve-"));
  mkdirSync(join(root, "app", "ui"), { recursive: true });
  write("app/root.tsx", "one");
  write("app/ui/button.tsx", "two");
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashSources(root, ["app", "public", "vite.config.ts"]);

test("the same sources give the same hash, absent places included", () => {
  expect(hash()).toBe(hash());
  expect(hash()).toMatch(/^[0-9a-f]{64}$/);
});

test("a changed, added, renamed or moved source changes it", () => {
  const seen = [hash()];
  write("app/root.tsx", "three");
  seen.push(hash());
  write("app/ui/link.tsx", "");
  seen.push(hash());
  rmSync(join(root, "app/ui/link.tsx"));
  write("app/link.tsx", "");
  seen.push(hash());
  write("vite.config.ts", "export default {}");
  seen.push(hash());
  expect(new Set(seen).size).toBe(5);
});

test("a test is no part of the product", () => {
  const before = hash();
  write("app/root.test.tsx", "anything");
  expect(hash()).toBe(before);
});
