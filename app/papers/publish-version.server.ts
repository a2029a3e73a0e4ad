import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Instant } from "#app/config/instant.ts";
import { compileContent } from "#app/content/compile-content.server.ts";
import { insertVersion, selectVersionByHash } from "#app/db/scenarios.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { answerSchema, registry } from "#deliverables/registry.ts";
import type { ReferenceLookup } from "#grading/compile-variables.ts";
import { examineScenario } from "#grading/examine-scenario.ts";
import type { ReferentielFacts } from "#schemas/check-references.ts";
import type { Problem } from "#schemas/problem.ts";
import { packFiles } from "./version-files.ts";
import { recordingLookup } from "./reference-lookup.server.ts";

interface Publication {
  db: Db;
  /** Name of the folder and its files. */
  folder: { id: string; files: ReadonlyMap<string, Uint8Array> };
  lookup: ReferenceLookup;
  /** The référentiel's codes and times; without it they are left alone. */
  referentiel?: ReferentielFacts;
  now: Instant;
}

export type PublicationOutcome = { versionId: string } | { problems: Problem[] };

/**
 * Publishes a case study: an immutable version that pins its files, the dated values it used and its compiled HTML.
 * The same content is the same version. A folder that the check refuses is not published: its problems come back.
 */
export async function publishVersion({
  db,
  folder,
  lookup,
  referentiel,
  now,
}: Publication): Promise<PublicationOutcome> {
  const recording = recordingLookup(lookup);
  const { source, scenario, problems } = examineScenario(folder, {
    registry,
    answerSchema,
    lookup: recording.lookup,
    referentiel,
  });
  if (!source || !scenario) return { problems };
  const files = JSON.stringify(packFiles(folder.files, recording.used));
  const contentHash = createHash("sha256").update(files).digest("hex");
  const content = await compileContent(source, folder.files);
  return writeTransaction(db, async (trx) => {
    const known = await selectVersionByHash(trx, folder.id, contentHash);
    if (known) return { versionId: known.id };
    const id = uuidv7();
    await insertVersion(trx, {
      id,
      scenario_id: folder.id,
      content_hash: contentHash,
      title: source.file.title,
      block: source.file.block,
      files,
      compiled_html: JSON.stringify(content),
      created_at: now,
    });
    return { versionId: id };
  });
}
