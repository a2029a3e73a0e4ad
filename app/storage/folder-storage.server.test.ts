import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderStorage, hashOf } from "./folder-storage.server.ts";

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "epreuve-storage-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const BYTES = new TextEncoder().encode("Budget de trésorerie");
const HASH = hashOf(BYTES);

test("bytes come back as they were put, once and for all who put the same", async () => {
  const folder = aFolder();
  const storage = folderStorage(path.join(folder, "new"));
  await Promise.all([storage.put(HASH, BYTES), storage.put(HASH, BYTES)]);
  await storage.put(HASH, BYTES);
  expect(await folderStorage(path.join(folder, "new")).get(HASH)).toEqual(BYTES);
  expect(readdirSync(path.join(folder, "new", HASH.slice(0, 2)))).toEqual([HASH]);
});

test("what was never put is null, and is deleted without a word", async () => {
  const storage = folderStorage(aFolder());
  expect(await storage.get(HASH)).toBeNull();
  await storage.delete(HASH);
});

test("what is deleted is gone", async () => {
  const storage = folderStorage(aFolder());
  await storage.put(HASH, BYTES);
  await storage.delete(HASH);
  expect(await storage.get(HASH)).toBeNull();
});

test("bytes under another name than theirs are refused", async () => {
  await expect(folderStorage(aFolder()).put("0".repeat(64), BYTES)).rejects.toThrow("not those of");
});

test.each(["../../etc/passwd", "", `${HASH}/..`, HASH.toUpperCase()])("%j is no place", async (hash) => {
  const storage = folderStorage(aFolder());
  await expect(storage.get(hash)).rejects.toThrow("no hash");
});

test("a file cut short by a crash is written again", async () => {
  const folder = aFolder();
  const storage = folderStorage(folder);
  await storage.put(HASH, BYTES);
  writeFileSync(path.join(folder, HASH.slice(0, 2), HASH), "Bud");
  await storage.put(HASH, BYTES);
  expect(await storage.get(HASH)).toEqual(BYTES);
});
