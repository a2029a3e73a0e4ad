import { uuidv7 } from "uuidv7";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { requireClass } from "#app/classes/class-access.server.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { insertSitting } from "#app/db/sittings.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { knownVersion } from "#app/papers/known-version.server.ts";
import { publishVersion } from "#app/papers/publish-version.server.ts";
import { readFolder } from "#app/papers/read-folder.server.ts";
import { readReferentiel } from "#app/papers/read-referentiel.server.ts";
import { readCatalogue } from "#app/papers/read-catalogue.server.ts";
import { readReferenceLookup } from "#app/papers/reference-lookup.server.ts";
import { listShelf, type ShelfPaper } from "#app/papers/shelf.server.ts";
import type { Message } from "#grading/language/render-message.ts";
import { referentielFacts } from "#schemas/check-references.ts";
import type { SittingForm } from "./sitting-schema.ts";
import { type SittingTimes, sittingTimes } from "./sitting-times.ts";

export interface SittingFault extends Message {
  field: keyof SittingForm;
}

/**
 * Opens a sitting: publishes the paper as it lies on the shelf, so that a later change of the folder does not touch it,
 * and writes when, for whom and with which values it is sat.
 */
export async function openSitting(
  context: AppContext,
  by: SignedInAccount,
  form: SittingForm,
): Promise<{ sittingId: string } | { fault: SittingFault }> {
  const target = await requireClass(context.db, by, form.audience.classId);
  const shelf = await listShelf(context.config.scenarioFolders);
  const paper = shelf.find(({ id }) => id === form.paper);
  if (!paper) return { fault: { field: "paper", code: "paper-missing" } };
  if (form.variants === "sets" && paper.sets.length === 0)
    return { fault: { field: "variants", code: "sets-missing" } };
  if (form.variants === "per-candidate" && !paper.draws)
    return { fault: { field: "variants", code: "draws-missing" } };
  const times = sittingTimes(form, { paperMinutes: paper.minutes, zone: by.zone, now: context.now() });
  if ("code" in times) return { fault: times };
  const published = await publish(context, paper);
  if ("fault" in published) return published;
  return {
    sittingId: await write(context, by, form, { ...published, paper, times, schoolId: target.school_id }),
  };
}

async function publish(
  { db, now }: AppContext,
  { folder }: ShelfPaper,
): Promise<{ versionId: string } | { fault: SittingFault }> {
  const files = await readFolder(folder);
  const known = await knownVersion(db, files);
  if (known !== null) return { versionId: known };
  const outcome = await publishVersion({
    db,
    folder: files,
    lookup: await readReferenceLookup(),
    referentiel: referentielFacts(await readReferentiel(), await readCatalogue()),
    now: now(),
  });
  if ("versionId" in outcome) return outcome;
  const refusing = outcome.problems.filter(({ severity }) => severity === "problem");
  const { file = folder, line = 1 } = refusing[0]?.at ?? {};
  return { fault: { field: "paper", code: "paper-refused", params: { count: refusing.length, file, line } } };
}

interface Decided {
  versionId: string;
  paper: ShelfPaper;
  times: SittingTimes;
  schoolId: string;
}

async function write(
  { db, now }: AppContext,
  by: SignedInAccount,
  { audience, title, variants }: SittingForm,
  { versionId, paper, times, schoolId }: Decided,
): Promise<string> {
  const [id, at] = [uuidv7(), now()];
  await writeTransaction(db, async (trx) => {
    await insertSitting(trx, {
      id,
      school_id: schoolId,
      scenario_version_id: versionId,
      class_id: audience.classId,
      group_name: audience.group,
      title: title ?? `${paper.block} ${paper.title}`,
      opens_at: times.opensAt,
      closes_at: times.closesAt,
      duration_ms: times.durationMs,
      variants,
      stage: "none",
      created_by: by.id,
      created_at: at,
    });
    await insertAuditEntry(trx, { at, by: by.id, action: "sitting-opened", subject: `sitting:${id}` });
  });
  return id;
}
