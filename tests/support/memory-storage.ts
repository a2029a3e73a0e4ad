import { hashOf } from "#app/storage/folder-storage.server.ts";
import type { Storage } from "#app/storage/storage.ts";

/** A storage that lasts as long as its test. */
export function memoryStorage(): Storage & { hashes: () => string[] } {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async put(hash, bytes) {
      if (hashOf(bytes) !== hash) throw new Error(`these bytes are not those of ${hash}`);
      kept.set(hash, new Uint8Array(bytes));
    },
    get: async (hash) => kept.get(hash) ?? null,
    async delete(hash) {
      kept.delete(hash);
    },
    hashes: () => [...kept.keys()],
  };
}
