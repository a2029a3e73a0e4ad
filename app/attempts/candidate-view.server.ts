import { selectOptionalCopy, type CopyRow } from "#app/db/attempts.server.ts";
import { selectPresentAnswers } from "#app/db/saves.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { copyFacts } from "#app/events/copy-events.server.ts";
import { arrivals, expectsMore, type Arrival } from "#app/events/happenings.ts";
import { readDraw } from "#app/grading/stored-copy.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { closingOf, isClosed } from "./attempt-clock.ts";
import type { CandidateView, CopyNews, CopyState } from "./candidate-view.ts";
import { paperFor } from "./paper.server.ts";

interface Ask {
  db: Db;
  accountId: string;
  unsafeAttemptId: string;
  now: Instant;
}

/** All that the page of a sitting needs, for its own candidate; null for anybody else. */
export async function attemptForCandidate(ask: Ask): Promise<CandidateView | null> {
  const copy = await selectOptionalCopy(ask.db, { attemptId: ask.unsafeAttemptId, accountId: ask.accountId });
  if (copy === null) return null;
  const news = await newsOf(ask.db, copy, ask.now);
  const version = await loadVersion(ask.db, copy.scenario_version_id);
  return {
    attemptId: copy.id,
    copyNumber: copy.copy_number,
    account: { id: copy.account_id, displayName: copy.display_name },
    zone: copy.zone,
    sittingTitle: copy.sitting_title,
    startedAt: copy.started_at,
    paper: paperFor(version, readDraw(copy.draw), news.arrivals),
    ...(await stateOf(ask.db, copy, news)),
  };
}

/** What changed of a copy since its page was opened; null for anybody but its candidate. */
export async function copyState({ db, accountId, unsafeAttemptId, now }: Ask): Promise<CopyState | null> {
  const copy = await selectOptionalCopy(db, { attemptId: unsafeAttemptId, accountId });
  return copy && stateOf(db, copy, await newsOf(db, copy, now));
}

/** Whether something has arrived, told in few words; null for anybody but the copy's candidate. */
export async function copyNews({ db, accountId, unsafeAttemptId, now }: Ask): Promise<CopyNews | null> {
  const copy = await selectOptionalCopy(db, { attemptId: unsafeAttemptId, accountId });
  return copy && told(await newsOf(db, copy, now));
}

interface News {
  now: Instant;
  arrivals: readonly Arrival[];
  expectsMore: boolean;
}

async function newsOf(db: Db, copy: CopyRow, now: Instant): Promise<News> {
  const { scenario } = await loadVersion(db, copy.scenario_version_id);
  const facts = await copyFacts(db, copy, scenario);
  return {
    now,
    arrivals: arrivals(scenario.events, facts, now),
    expectsMore: expectsMore(scenario, facts, now),
  };
}

const told = (news: News): CopyNews => ({
  now: news.now,
  arrived: news.arrivals.map(({ id }) => id),
  expectsMore: news.expectsMore,
});

async function stateOf(db: Db, copy: CopyRow, news: News): Promise<CopyState> {
  const rows = await selectPresentAnswers(db, copy.id);
  const { now } = news;
  return {
    ...told(news),
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
