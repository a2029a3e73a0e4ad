import { aFolder, taskMdx } from "./a-folder.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { publishVersion } from "#app/papers/publish-version.server.ts";
import { anAttempt } from "./attempts.ts";

/** The lines of an answer that takes files, below its id « taux ». */
export const FILES = `type: file
label: "Votre classeur"
points: 4
accept: [xlsx, ods, pdf, png]
at_most: 3
rubric:
  - {id: formules, points: 3, says: "Les totaux sont des formules"}
  - {id: soin, points: 1, says: "Présentation"}
`;

/** A copy of a paper whose only answer takes files, open from 08:00 to 11:00 UTC. */
export async function aCopyOfFiles(db: Db) {
  const folder = { id: "fichiers", files: aFolder({ "tasks/t1.mdx": taskMdx({ answer: FILES }) }) };
  const now = "2026-11-24T08:00:00.000Z";
  const published = await publishVersion({ db, folder, lookup: () => null, now });
  if ("problems" in published) throw new Error(JSON.stringify(published.problems));
  const copy = await anAttempt(db);
  await db
    .updateTable("sitting")
    .set({ scenario_version_id: published.versionId })
    .where("id", "=", copy.sittingId)
    .execute();
  return copy;
}
