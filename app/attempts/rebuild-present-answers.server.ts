import { lockAttempt } from "#app/db/attempts.server.ts";
import {
  replacePresentAnswers,
  selectLateAcceptances,
  selectSaves,
  type PresentAnswerRow,
} from "#app/db/saves.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { presentRow } from "./apply-save.server.ts";

/**
 * The answers of an attempt as its log tells them: the newest revision of each, then the late saves that a teacher
 * accepted, in the order of acceptance. The table of present answers is a copy of this, kept for speed.
 */
export async function presentAnswersOfLog(db: Db, attemptId: string): Promise<PresentAnswerRow[]> {
  const saves = await selectSaves(db, attemptId);
  const present = new Map<string, PresentAnswerRow>();
  for (const save of saves) {
    const before = present.get(save.answer_id);
    if (save.revision !== null && save.revision > (before?.revision ?? 0))
      present.set(save.answer_id, presentRow(save, save.revision));
  }
  for (const { save_id } of await selectLateAcceptances(db, attemptId)) {
    const save = saves.find(({ id }) => id === save_id);
    if (save === undefined) throw new Error(`the accepted save ${save_id} is not in the log`);
    present.set(save.answer_id, presentRow(save, (present.get(save.answer_id)?.revision ?? 0) + 1));
  }
  return [...present.values()].sort((a, b) => (a.answer_id < b.answer_id ? -1 : 1));
}

/** Writes the answers of an attempt again from its log. */
export async function rebuildPresentAnswers(db: Db, attemptId: string): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await lockAttempt(trx, attemptId);
    await replacePresentAnswers(trx, attemptId, await presentAnswersOfLog(trx, attemptId));
  });
}
