import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { CopyOwner } from "#app/attempts/outbox/shelf.ts";

/** A file that the candidate chose, whole: the one on their disk may change or go. */
export interface HeldFile {
  id: string;
  answerId: string;
  name: string;
  /** Id of the file in whose place it goes; null after all. */
  replaces: string | null;
  bytes: ArrayBuffer;
  /** When it was chosen, by the browser: they leave in this order. */
  heldAt: string;
  /** Why the server refused it, in French; null while it may be sent. */
  refusal: string | null;
}

interface FileShelfSchema extends DBSchema {
  files: { key: [account: string, attempt: string, id: string]; value: HeldFile };
}

/** Files that this browser keeps until the server has them; beside the shelf of answers, which has its own version. */
export type FileShelf = IDBPDatabase<FileShelfSchema>;

/** Opens the shelf; rejects where the browser refuses to keep anything. */
export function openFileShelf(): Promise<FileShelf> {
  return openDB<FileShelfSchema>("epreuve-fichiers", 1, {
    upgrade: (db) => void db.createObjectStore("files"),
  });
}

/** Resolves once the file is on the disk of this browser. */
export async function holdFile(
  shelf: FileShelf,
  { account, attempt }: CopyOwner,
  file: HeldFile,
): Promise<void> {
  const { store, done } = shelf.transaction("files", "readwrite", { durability: "strict" });
  await Promise.all([store.put(file, [account, attempt, file.id]), done]);
}

export async function letGoOfFile(
  shelf: FileShelf,
  { account, attempt }: CopyOwner,
  id: string,
): Promise<void> {
  await shelf.delete("files", [account, attempt, id]);
}

/** What this browser keeps of a copy, in the order in which it was chosen. */
export async function heldFiles(shelf: FileShelf, { account, attempt }: CopyOwner): Promise<HeldFile[]> {
  const files = await shelf.getAll("files", IDBKeyRange.bound([account, attempt], [account, attempt, []]));
  return files.sort((a, b) => (a.heldAt < b.heldAt ? -1 : 1));
}

/** Whether a file is still kept: another tab may have sent it. */
export async function isHeld(
  shelf: FileShelf,
  { account, attempt }: CopyOwner,
  id: string,
): Promise<boolean> {
  return (await shelf.getKey("files", [account, attempt, id])) !== undefined;
}
