import { acceptLateSave } from "#app/attempts/accept-late-save.server.ts";
import { FLAGS, ROUGH_PAD } from "#app/attempts/reserved-answers.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { selectOptionalAttempt, type AttemptRow } from "#app/db/attempts.server.ts";
import { selectLateAcceptances, selectSaves, type SaveRow } from "#app/db/saves.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";

/** A save received after the close: it counts only once somebody accepts it, with a reason. */
export interface LateSave {
  id: string;
  answerId: string;
  text: string;
  receivedAt: string;
  browserAt: string | null;
  accepted: { at: string; reason: string } | null;
}

/** The late saves of a copy, the latest of each answer first; what is kept beside the answers is left out. */
export async function lateSavesOf({ db }: AppContext, attemptId: string): Promise<LateSave[]> {
  const accepted = new Map((await selectLateAcceptances(db, attemptId)).map((one) => [one.save_id, one]));
  const saves = (await selectSaves(db, attemptId)).filter(isLateAnswer);
  return saves.toReversed().map((save) => {
    const acceptance = accepted.get(save.id);
    return {
      id: save.id,
      answerId: save.answer_id,
      text: readable(JSON.parse(save.raw)),
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

/** A raw answer as one line: its texts, one after the other. */
function readable(raw: unknown): string {
  if (typeof raw === "string") return raw;
  if (Array.isArray(raw)) return raw.map(readable).join(" ; ");
  if (typeof raw === "object" && raw !== null)
    return Object.entries(raw)
      .map(([name, value]) => `${name} : ${readable(value)}`)
      .join(" ; ");
  return String(raw);
}
