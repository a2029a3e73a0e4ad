import type { CandidateView } from "#app/attempts/candidate-view.ts";
import { fetchCopy } from "#app/attempts/outbox/call-attempt-api.ts";
import { keptAnswers, keptPaper, openShelf, type Shelf } from "#app/attempts/outbox/shelf.ts";
import { createServerClock, type ServerClock } from "#app/attempts/server-clock.ts";
import { OpenCopy } from "./live-copy.ts";

export type Opening =
  { copy: OpenCopy } | { refused: "signed-out" | "unknown-attempt" } | { unreachable: true };

/**
 * Opens a copy: from the server, else from what this browser kept of it. In the second case nothing is sent until the
 * server said that the sign-in is still the candidate's.
 */
export async function openCopy(attemptId: string): Promise<Opening> {
  const shelf = await openShelf().catch(() => null);
  const clock = createServerClock(Date.now);
  const askedAt = Date.now();
  const called = await fetchCopy(attemptId);
  if ("body" in called) {
    clock.heard(called.body.now, askedAt);
    return { copy: await OpenCopy.start({ view: called.body, shelf, clock, fresh: true }) };
  }
  if ("refused" in called)
    return { refused: called.refused === "signed-out" ? "signed-out" : "unknown-attempt" };
  const kept = shelf && (await viewOfShelf(shelf, attemptId));
  if (!kept) return { unreachable: true };
  return { copy: await OpenCopy.start({ ...kept, shelf, fresh: false }) };
}

async function viewOfShelf(
  shelf: Shelf,
  attemptId: string,
): Promise<{ view: CandidateView; clock: ServerClock } | null> {
  const kept = await keptPaper(shelf, attemptId);
  if (kept === null) return null;
  const { clockOffsetMs, ...paper } = kept;
  const clock = createServerClock(Date.now, clockOffsetMs);
  const now = new Date(clock.now()).toISOString();
  const answers = await keptAnswers(shelf, { account: paper.account.id, attempt: attemptId });
  return { view: { ...paper, now, answers }, clock };
}
