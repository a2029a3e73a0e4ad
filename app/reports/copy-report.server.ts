import { closingOf } from "#app/attempts/attempt-clock.ts";
import { paperFor } from "#app/attempts/paper.server.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import { selectPresentAnswers } from "#app/db/saves.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadFinalCopy, type FinalCopy } from "#app/grading/final-copy.server.ts";
import { readDraw, readRaws } from "#app/grading/stored-copy.ts";
import { formatInstant } from "#grading/language/format-time.ts";
import type { CandidateReport } from "#schemas/report.ts";
import { buildCandidateReport } from "./candidate-report/build.ts";
import { withoutFileNames } from "./candidate-report/mask-file-names.ts";
import { say } from "./candidate-report/messages.fr.ts";
import { readReferentiel } from "./referentiel.server.ts";

interface Asked {
  db: Db;
  attempt: AttemptRow;
  sitting: StaffSittingRow;
  stage: "marks" | "full";
  /** IANA zone in which instants are told. */
  zone: string;
}

/** The corrected copy of an attempt at a stage of publication; null while the machine has not marked it. */
export async function loadCopyReport(asked: Asked): Promise<CandidateReport | null> {
  const copy = await loadFinalCopy(asked.db, asked.attempt.id);
  return copy && reportOfCopy(asked, copy);
}

/** The same from a copy that was loaded. */
export async function reportOfCopy(
  { db, attempt, sitting, stage, zone }: Asked,
  { version, result, commission, markedAt }: FinalCopy,
): Promise<CandidateReport> {
  const draw = readDraw(attempt.draw);
  const everything = version.scenario.events.map(({ id }) => ({ id, at: attempt.started_at }));
  const statements = new Map(
    paperFor(version, draw, everything).parts.flatMap((part) => part.tasks.map(({ id, html }) => [id, html])),
  );
  const report = buildCandidateReport({
    scenario: version.scenario,
    draw,
    raws: readRaws(await selectPresentAnswers(db, attempt.id)),
    result,
    commission: commission && { ...commission, showsGrid: sitting.shows_grid === 1 },
    stage,
    referentiel: await readReferentiel(),
    heading: {
      copyNumber: attempt.copy_number,
      handedIn: tellHandedIn(attempt, sitting, zone),
      corrected: result.provisional ? null : say("corrected", { at: formatInstant(markedAt, zone) }),
    },
    statementOf: (taskId) => statements.get(taskId) ?? "",
  });
  // Until marks are out only those who mark read it.
  return sitting.stage === "none" ? withoutFileNames(report) : report;
}

/** « Épreuve blanche U6, rendue le 24 novembre 2026, 13 h 24 »; « rendue d'office » where the clock closed it. */
function tellHandedIn(attempt: AttemptRow, { title }: StaffSittingRow, zone: string): string {
  const { closed, at } = closingOf(attempt);
  const code = closed === "handed-in" ? "handed-in" : "handed-in-late";
  return say(code, { session: title, at: formatInstant(at, zone) });
}
