import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Storage } from "./storage.ts";

/**
 * Bytes as files of a folder: `ab/abcdef…`. A file is written under a name of its own, flushed, and only then takes its
 * place, so that a process killed at any moment leaves it whole or not there; the folders are flushed too, because a
 * name that was not is lost with the power.
 */
export function folderStorage(folder: string): Storage {
  return {
    async put(hash, bytes) {
      if (hashOf(bytes) !== hash) throw new Error(`these bytes are not those of ${hash}`);
      const place = placeOf(folder, hash);
      if (await isWhole(place, bytes.byteLength)) return;
      await writeWhole(place, bytes);
    },
    async get(hash) {
      const bytes = await readFile(placeOf(folder, hash)).catch(ifMissing);
      return bytes && new Uint8Array(bytes);
    },
    delete: (hash) => rm(placeOf(folder, hash), { force: true }),
  };
}

/** The name under which bytes are kept. */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A hash is checked, because it becomes a path. */
function placeOf(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error("no hash of any bytes");
  return path.join(folder, hash.slice(0, 2), hash);
}

/** What stands there is flushed again: whoever wrote it may have been killed between its last two steps. */
async function isWhole(place: string, size: number): Promise<boolean> {
  const file = await open(place, "r").catch(ifMissing);
  if (file === null) return false;
  try {
    if ((await file.stat()).size !== size) return false;
    await file.sync();
  } finally {
    await file.close();
  }
  await flushFolder(path.dirname(place));
  return true;
}

async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true });
  const draft = path.join(folder, `.${randomUUID()}`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await flushFolder(folder);
  await flushFolder(path.dirname(folder));
}

async function flushFolder(folder: string): Promise<void> {
  // Windows opens no folder; it keeps names by itself.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
