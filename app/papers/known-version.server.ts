import { selectNewestVersion } from "#app/db/scenarios.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadVersion } from "./load-version.server.ts";
import type { Folder } from "./read-folder.server.ts";
import { packFiles, VersionFilesSchema } from "./version-files.ts";

/**
 * The newest published version of a folder that has not changed since, which need not be examined again; null where
 * the folder is new or was changed. Dated values are no reason to publish anew: those of a date never change.
 */
export async function knownVersion(db: Db, { id, files }: Folder): Promise<string | null> {
  const newest = await selectNewestVersion(db, id);
  if (!newest) return null;
  const pinned = VersionFilesSchema.parse(JSON.parse(newest.files));
  const now = JSON.stringify(packFiles(files, new Map(Object.entries(pinned.references))));
  if (now !== JSON.stringify(pinned)) return null;
  await loadVersion(db, newest.id); // throws where this release no longer compiles it
  return newest.id;
}
