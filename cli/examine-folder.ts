import { readFolder } from "#app/papers/read-folder.server.ts";
import { readCatalogue } from "#app/papers/read-catalogue.server.ts";
import { readReferenceLookup } from "#app/papers/reference-lookup.server.ts";
import { readReferentiel } from "#app/papers/read-referentiel.server.ts";
import { answerSchema, registry } from "#deliverables/registry.ts";
import { examineScenario, type Examination } from "#grading/examine-scenario.ts";
import { referentielFacts } from "#schemas/check-references.ts";
import { UsageError } from "./command.ts";

/** A folder of the disk once examined, with the bytes it was read from. */
export interface ExaminedFolder extends Examination {
  folder: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** Reads and examines a case study's folder; throws a UsageError where there is no such folder. */
export async function examineFolder(folder: string): Promise<ExaminedFolder> {
  const lookup = await readReferenceLookup();
  const referentiel = referentielFacts(await readReferentiel(), await readCatalogue());
  const read = await readFolder(folder).catch(() => null);
  if (read === null) throw new UsageError("folder-missing", { folder });
  return {
    folder,
    files: read.files,
    ...examineScenario(read, { registry, answerSchema, lookup, referentiel }),
  };
}
