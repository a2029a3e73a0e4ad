import type { CandidateView } from "#app/attempts/candidate-view.ts";
import { fetchCopy } from "#app/attempts/outbox/call-attempt-api.ts";
import { keptAnswers, keptPaper, openShelf, type Shelf } from "#app/attempts/outbox/shelf.ts";
import { createServerClock, type ServerClock } from "#app/attempts/server-clock.ts";
import { OpenCopy } from "./live-copy.ts";
import { fetchEditors } from "./paper-editors.ts";

type NotOpened = { refused: "signed-out" | "unknown-attempt" } | { unreachable: true };

export type Opening = { copy: OpenCopy } | NotOpened;

type Found = { view: CandidateView; clock: ServerClock; fresh: boolean };

/**
 * Opens a copy: from the server, else from what this browser kept of it. In the second case nothing is sent until the
 * server said that the sign-in is still the candidate's. The editors of its paper are there before it opens.
 */
export async function openCopy(attemptId: string): Promise<Opening> {
  const shelf = await openShelf().catch(() => null);
  const found = await findCopy(attemptId, shelf);
  if (!("view" in found)) return found;
  if (!(await fetchEditors(found.view.paper))) return { unreachable: true };
  return { copy: await OpenCopy.start({ ...found, shelf }) };
}

async function findCopy(attemptId: string, shelf: Shelf | null): Promise<Found | NotOpened> {
  const clock = createServerClock(Date.now);
  const askedAt = Date.now();
  const called = await fetchCopy(attemptId);
  if ("body" in called) {
    clock.heard(called.body.now, askedAt);
    return { view: called.body, clock, fresh: true };
  }
  if ("refused" in called)
    return { refused: called.refused === "signed-out" ? "signed-out" : "unknown-attempt" };
  const kept = shelf && (await viewOfShelf(shelf, attemptId));
  return kept ? { ...kept, fresh: false } : { unreachable: true };
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
