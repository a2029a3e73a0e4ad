import { acceptLateSave } from "#app/attempts/accept-late-save.server.ts";
import { FLAGS, ROUGH_PAD } from "#app/attempts/reserved-answers.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { selectOptionalAttempt, type AttemptRow } from "#app/db/attempts.server.ts";
import { selectLateAcceptances, selectSaves, type SaveRow } from "#app/db/saves.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";
import { readDraw } from "#app/grading/stored-copy.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { maskFileNames } from "#app/reports/candidate-report/mask-file-names.ts";
import { tellUnmarked } from "#app/reports/candidate-report/tell-unmarked.ts";
import type { Block } from "#schemas/report.ts";

/** A save received after the close: it counts only once somebody accepts it, with a reason. */
export interface LateSave {
  id: string;
  label: string;
  /** The answer as it was saved, told without marks. */
  blocks: Block[];
  receivedAt: string;
  browserAt: string | null;
  accepted: { at: string; reason: string } | null;
}

/** The late saves of a copy, the latest first; what is kept beside the answers is left out. */
export async function lateSavesOf(
  { db }: AppContext,
  attempt: AttemptRow,
  sitting: StaffSittingRow,
): Promise<LateSave[]> {
  const saves = (await selectSaves(db, attempt.id)).filter(isLateAnswer);
  if (saves.length === 0) return [];
  const accepted = new Map((await selectLateAcceptances(db, attempt.id)).map((one) => [one.save_id, one]));
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  const draw = readDraw(attempt.draw);
  return saves.toReversed().map((save) => {
    const acceptance = accepted.get(save.id);
    const told = tellUnmarked(scenario, draw, { answerId: save.answer_id, raw: JSON.parse(save.raw) });
    return {
      id: save.id,
      label: told.label,
      blocks: sitting.stage === "none" ? maskFileNames(told.blocks) : told.blocks,
      receivedAt: save.received_at,
      browserAt: save.browser_at,
      accepted: acceptance ? { at: acceptance.accepted_at, reason: acceptance.reason } : null,
    };
  });
}

const isLateAnswer = ({ fate, answer_id }: SaveRow) =>
  fate === "late" && answer_id !== ROUGH_PAD && answer_id !== FLAGS;

/** Accepts a late save of a copy and marks the copy again. Throws a 404 response where it is not one of the copy's. */
export async function acceptLate(
  { db, now }: AppContext,
  { attempt, saveId, by, reason }: { attempt: AttemptRow; saveId: string; by: string; reason: string },
): Promise<void> {
  const saves = (await selectSaves(db, attempt.id)).filter(isLateAnswer);
  if (!saves.some(({ id }) => id === saveId)) throw new Response(null, { status: 404 });
  await acceptLateSave({ db, saveId, acceptedBy: by, reason, now: now() });
  const present = await selectOptionalAttempt(db, attempt.id);
  if (present) await gradeCopy({ db, attempt: present, now: now() });
}
