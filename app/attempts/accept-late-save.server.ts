import { uuidv7 } from "uuidv7";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { insertLateAcceptance, selectLateAcceptances, selectSave } from "#app/db/saves.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { rebuildPresentAnswers } from "./rebuild-present-answers.server.ts";

interface Acceptance {
  db: Db;
  saveId: string;
  /** Account of the teacher; the caller checked that the copy is theirs to mark. */
  acceptedBy: string;
  reason: string;
  now: Instant;
}

/** Makes a late save the answer that counts, with a name and a reason; the caller then marks the copy again. */
export async function acceptLateSave({ db, saveId, acceptedBy, reason, now }: Acceptance): Promise<void> {
  await writeTransaction(db, async (trx) => {
    const save = await selectSave(trx, saveId);
    if (save.fate !== "late") throw new Error(`the save ${saveId} was not late`);
    const accepted = await selectLateAcceptances(trx, save.attempt_id);
    if (accepted.some(({ save_id }) => save_id === saveId)) return;
    const id = uuidv7();
    await insertLateAcceptance(trx, {
      id,
      save_id: saveId,
      accepted_by: acceptedBy,
      reason,
      accepted_at: now,
    });
    await rebuildPresentAnswers(trx, save.attempt_id);
    const subject = `attempt:${save.attempt_id}`;
    await insertAuditEntry(trx, { at: now, by: acceptedBy, action: "late-save-accepted", subject });
  });
}
