import type { AnswerSave } from "#app/db/types.gen.ts";
import { isClosed, type AttemptTimes } from "./attempt-clock.ts";

/** A save that is about to be decided on; `raw` is its JSON text. */
export interface IncomingSave {
  answerId: string;
  baseRevision: number;
  raw: string;
}

/** All that a save's fate depends on. */
export interface SaveFacts {
  attempt: AttemptTimes & { account_id: string };
  accountId: string;
  save: IncomingSave;
  /** What this writer already sent under the same counter. */
  earlier: { answer_id: string; raw: string } | null;
  /** Revision of the answer as it stands; 0 where it was never saved. */
  presentRevision: number;
  receivedAt: string;
}

export type SaveDecision =
  | { fate: Exclude<AnswerSave["fate"], "present"> }
  | { fate: "present"; revision: number }
  | { fate: "replay" }
  | { fate: "refused"; code: "other-account" | "counter-reused" };

/**
 * What becomes of one save: the present answer, kept aside (another version came first), kept as late, a replay that
 * gets its first acknowledgement again, or refused. Pure; in this order, so that a replay is told its first fate even
 * after the close. Rule: architecture, decision 3.
 * @example a save based on revision 3 while the answer stands at 4 is kept aside
 */
export function decideSave(facts: SaveFacts): SaveDecision {
  const { attempt, accountId, save, earlier, presentRevision, receivedAt } = facts;
  if (attempt.account_id !== accountId) return { fate: "refused", code: "other-account" };
  if (earlier !== null) return isSame(earlier, save) ? { fate: "replay" } : COUNTER_REUSED;
  if (isClosed(attempt, receivedAt)) return { fate: "late" };
  if (save.baseRevision !== presentRevision) return { fate: "aside" };
  return { fate: "present", revision: presentRevision + 1 };
}

const COUNTER_REUSED = { fate: "refused", code: "counter-reused" } as const;

function isSame(earlier: { answer_id: string; raw: string }, save: IncomingSave): boolean {
  return earlier.answer_id === save.answerId && earlier.raw === save.raw;
}
