import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** A case study's folder as everything takes it: its name and its files, path -> bytes. */
export interface Folder {
  id: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** Reads a case study's folder from the disk; hidden files are left out. Rejects where there is no such folder. */
export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const inside = path.relative(folder, name).split(path.sep).join("/");
      return [inside, new Uint8Array(await readFile(name))] as const;
    }),
  );
  return { id: path.basename(folder), files: new Map(files) };
}
