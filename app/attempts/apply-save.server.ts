import { uuidv7 } from "uuidv7";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import {
  insertSave,
  selectOptionalPresentAnswer,
  selectOptionalSave,
  upsertPresentAnswer,
  type PresentAnswerRow,
  type SaveRow,
} from "#app/db/saves.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { decideSave } from "./decide-save.ts";
import type { Acknowledgement, PresentValue, Save } from "./save-protocol.ts";

/** A save whose shape was checked: `raw` is its JSON text. */
export type CheckedSave = Omit<Save, "raw"> & { raw: string };

interface Applying {
  attempt: AttemptRow;
  accountId: string;
  save: CheckedSave;
  receivedAt: string;
}

/**
 * Decides on one save and writes it, inside a transaction that locked its attempt: the log first, and the present
 * answer with it. Gives the acknowledgement, which holds once the transaction is committed.
 */
export async function applySave(trx: Db, applying: Applying): Promise<Acknowledgement> {
  const { attempt, save, receivedAt } = applying;
  const name = { answerId: save.answerId, writer: save.writer, counter: save.counter };
  const earlier = await selectOptionalSave(trx, { attemptId: attempt.id, ...name });
  const present = await selectOptionalPresentAnswer(trx, { attemptId: attempt.id, answerId: save.answerId });
  const decision = decideSave({ ...applying, earlier, presentRevision: present?.revision ?? 0 });
  switch (decision.fate) {
    case "refused":
      if (decision.code === "other-account") throw new Error("a save of another account reached the log");
      return { ...name, fate: "refused", code: decision.code };
    case "replay":
      if (earlier === null) throw new Error("a replay has a first time");
      return { ...name, ...acknowledged(earlier, present) };
    case "present":
    case "aside":
    case "late": {
      const revision = decision.fate === "present" ? decision.revision : null;
      const row = saveRow(attempt.id, save, { fate: decision.fate, revision, receivedAt });
      await insertSave(trx, row);
      if (revision !== null) await upsertPresentAnswer(trx, presentRow(row, revision));
      return { ...name, ...acknowledged(row, present) };
    }
  }
}

function saveRow(
  attemptId: string,
  save: CheckedSave,
  { fate, revision, receivedAt }: { fate: SaveRow["fate"]; revision: number | null; receivedAt: string },
): SaveRow {
  return {
    id: uuidv7(),
    attempt_id: attemptId,
    answer_id: save.answerId,
    writer: save.writer,
    counter: save.counter,
    base_revision: save.baseRevision,
    revision,
    fate,
    raw: save.raw,
    received_at: receivedAt,
    browser_at: save.browserAt,
  };
}

/** The answer as it stands once this save is the present one. */
export function presentRow(save: SaveRow, revision: number): PresentAnswerRow {
  return {
    attempt_id: save.attempt_id,
    answer_id: save.answer_id,
    revision,
    raw: save.raw,
    saved_at: save.received_at,
  };
}

type Fate =
  | { fate: "present"; revision: number; receivedAt: string }
  | { fate: "aside"; present: PresentValue; receivedAt: string }
  | { fate: "late"; receivedAt: string };

function acknowledged(save: SaveRow, present: PresentAnswerRow | null): Fate {
  const receivedAt = save.received_at;
  if (save.fate === "late") return { fate: "late", receivedAt };
  if (save.fate === "aside") return { fate: "aside", present: presentValue(present), receivedAt };
  if (save.revision === null) throw new Error("a present save has a revision");
  return { fate: "present", revision: save.revision, receivedAt };
}

/** A save may be built on a version that the server never had: the other version is then an empty answer. */
function presentValue(present: PresentAnswerRow | null): PresentValue {
  if (present === null) return { revision: 0, raw: null, savedAt: "" };
  const raw: unknown = JSON.parse(present.raw);
  return { revision: present.revision, raw, savedAt: present.saved_at };
}
