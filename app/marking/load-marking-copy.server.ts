import type { AttemptRow } from "#app/db/attempts.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import { reportOfCopy } from "#app/reports/copy-report.server.ts";
import { buildMarkingCopy } from "./build-marking-copy.ts";
import type { MarkingCopy } from "./marking-copy.ts";

/** A copy for the marking desk; null while the machine has not marked it. */
export async function loadMarkingCopy({
  db,
  attempt,
  sitting,
  zone,
}: {
  db: Db;
  attempt: AttemptRow;
  sitting: StaffSittingRow;
  zone: string;
}): Promise<MarkingCopy | null> {
  const copy = await loadFinalCopy(db, attempt.id);
  if (!copy) return null;
  const report = await reportOfCopy({ db, attempt, sitting, stage: "full", zone }, copy);
  return buildMarkingCopy({
    scenario: copy.version.scenario,
    result: copy.result,
    entered: copy.commission?.mark ?? null,
    report,
    attemptId: attempt.id,
    copyNumber: attempt.copy_number,
  });
}
