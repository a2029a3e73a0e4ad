import { uuidv7 } from "uuidv7";
import type { Instant } from "#app/config/instant.ts";
import { lockAttempt, type AttemptRow } from "#app/db/attempts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { insertGradingRun, selectNewestRun } from "#app/db/grading-runs.server.ts";
import { selectPresentAnswers } from "#app/db/saves.server.ts";
import { selectOptionalSitting } from "#app/db/sittings.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { copyFacts } from "#app/events/copy-events.server.ts";
import { missedEvents } from "#app/events/happenings.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { ENGINE_VERSION } from "#grading/engine-version.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
import { AttemptResultSchema, type AttemptResult } from "#schemas/grading.ts";
import { readDraw, readRaws } from "./stored-copy.ts";

interface Marking {
  db: Db;
  attempt: AttemptRow;
  now: Instant;
}

/** An answer that its grader failed on: our fault, never the candidate's. */
interface Fault {
  answerId: string;
  fault: unknown;
}

/**
 * Marks a copy by the machine and keeps the run, tied to the scenario's version and the engine's. It may be called
 * again at any time: a run that would say the same as the newest is not kept twice. A grader that fails leaves its
 * answer to check and tells the staff.
 */
export async function gradeCopy({ db, attempt, now }: Marking): Promise<void> {
  const sitting = await selectOptionalSitting(db, attempt.sitting_id);
  if (!sitting) throw new Error(`the attempt ${attempt.id} has no sitting`);
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  const faults: Fault[] = [];
  const grade = prepareGrading(scenario, readDraw(attempt.draw), (answerId, fault) =>
    faults.push({ answerId, fault }),
  );
  const raws = readRaws(await selectPresentAnswers(db, attempt.id));
  const missed = missedEvents(scenario, await copyFacts(db, attempt, scenario));
  const result = grade(raws, missed);
  await writeTransaction(db, async (trx) => {
    await lockAttempt(trx, attempt.id);
    const run = { attemptId: attempt.id, scenarioVersionId: sitting.scenario_version_id, result };
    if (await isKept(trx, run)) return;
    await insertGradingRun(trx, {
      id: uuidv7(),
      attempt_id: attempt.id,
      scenario_version_id: sitting.scenario_version_id,
      engine_version: ENGINE_VERSION,
      created_at: now,
      result: JSON.stringify(result),
    });
    for (const fault of faults) await tellStaff(trx, attempt.id, fault, now);
  });
}

async function isKept(
  trx: Db,
  {
    attemptId,
    scenarioVersionId,
    result,
  }: { attemptId: string; scenarioVersionId: string; result: AttemptResult },
): Promise<boolean> {
  const newest = await selectNewestRun(trx, attemptId);
  return (
    newest !== null &&
    newest.scenarioVersionId === scenarioVersionId &&
    newest.engineVersion === ENGINE_VERSION &&
    JSON.stringify(newest.result) === JSON.stringify(AttemptResultSchema.parse(result))
  );
}

async function tellStaff(trx: Db, attemptId: string, { answerId, fault }: Fault, at: Instant): Promise<void> {
  const reason = fault instanceof Error ? fault.message : String(fault);
  console.error(`grading ${answerId} of attempt ${attemptId}`, fault);
  await insertAuditEntry(trx, {
    at,
    by: null,
    action: "grader-failed",
    subject: `attempt:${attemptId}`,
    details: { answerId, reason },
  });
}
