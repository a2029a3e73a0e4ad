import { selectOptionalCopy, type CopyRow } from "#app/db/attempts.server.ts";
import { selectPresentAnswers } from "#app/db/saves.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { closingOf, isClosed } from "./attempt-clock.ts";
import type { CandidateView, CopyState } from "./candidate-view.ts";
import type { Paper } from "./paper.ts";

/** Gives the paper of a copy, with the values drawn for it. */
export type PaperOf = (copy: CopyRow) => Promise<Paper>;

interface Ask {
  db: Db;
  accountId: string;
  unsafeAttemptId: string;
  now: Instant;
}

/** All that the page of a sitting needs, for its own candidate; null for anybody else. */
export async function attemptForCandidate(ask: Ask & { paperOf: PaperOf }): Promise<CandidateView | null> {
  const copy = await selectOptionalCopy(ask.db, { attemptId: ask.unsafeAttemptId, accountId: ask.accountId });
  if (copy === null) return null;
  return {
    attemptId: copy.id,
    copyNumber: copy.copy_number,
    account: { id: copy.account_id, displayName: copy.display_name },
    zone: copy.zone,
    sittingTitle: copy.sitting_title,
    startedAt: copy.started_at,
    paper: await ask.paperOf(copy),
    ...(await stateOf(ask.db, copy, ask.now)),
  };
}

/** What changed of a copy since its page was opened; null for anybody but its candidate. */
export async function copyState({ db, accountId, unsafeAttemptId, now }: Ask): Promise<CopyState | null> {
  const copy = await selectOptionalCopy(db, { attemptId: unsafeAttemptId, accountId });
  return copy && stateOf(db, copy, now);
}

async function stateOf(db: Db, copy: CopyRow, now: Instant): Promise<CopyState> {
  const rows = await selectPresentAnswers(db, copy.id);
  return {
    now,
    deadlineAt: copy.deadline_at,
    closing: isClosed(copy, now) ? closingOf(copy) : null,
    answers: rows.map(({ answer_id, revision, raw, saved_at }) => ({
      id: answer_id,
      revision,
      raw: JSON.parse(raw) as unknown,
      savedAt: saved_at,
    })),
  };
}
