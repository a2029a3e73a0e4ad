import type { CandidateView, CopyNews, CopyState } from "#app/attempts/candidate-view.ts";
import type { Closing } from "#app/attempts/attempt-clock.ts";
import type { CallRefusal, Save, SaveReply } from "#app/attempts/save-protocol.ts";
import type { SendResult } from "./drive-outbox.ts";

/** What a call gives: its body, why it was refused, or nothing in time. */
export type Called<Body> = { body: Body } | { refused: CallRefusal } | { unreachable: true };

const PATIENCE_MS = 15_000;
/** Browsers let no more than this out of a page that is being left. */
const LEAVING_BYTES = 60_000;

const pathOf = (attemptId: string) => `/api/attempts/${encodeURIComponent(attemptId)}`;

/** The paper, the answers and the clock, at the start and when a message has arrived. */
export const fetchCopy = (attemptId: string): Promise<Called<CandidateView>> => call(pathOf(attemptId));

/** The answers and the clock, on coming back. */
export const fetchState = (attemptId: string): Promise<Called<CopyState>> =>
  call(`${pathOf(attemptId)}/answers`);

/** Whether a message has arrived. */
export const fetchNews = (attemptId: string): Promise<Called<CopyNews>> => call(`${pathOf(attemptId)}/news`);

export const postHandIn = (attemptId: string): Promise<Called<{ now: string; closing: Closing }>> =>
  call(`${pathOf(attemptId)}/hand-in`, { method: "POST" });

/** Sends some saves. Each has its own fate even where the server refuses them all. */
export async function postSaves(
  { account, attempt }: { account: string; attempt: string },
  saves: readonly Save[],
  leaving: boolean,
): Promise<SendResult> {
  const body = JSON.stringify({ account, saves });
  const keepalive = leaving && body.length < LEAVING_BYTES;
  const called = await call<SaveReply>(`${pathOf(attempt)}/answers`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
    keepalive,
  });
  return "body" in called ? { reply: called.body } : called;
}

/** Plain `fetch`, never Remix's: a save must not make the page ask for its data again. */
async function call<Body>(path: string, init: RequestInit = {}): Promise<Called<Body>> {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (!response || typeof body !== "object" || body === null) return { unreachable: true };
  if (response.ok || "acknowledgements" in body) return { body: body as Body };
  const refused = REFUSALS[response.status];
  return refused ? { refused } : { unreachable: true };
}

/** By status: a role that may not sit is another account, whatever its message. */
const REFUSALS: Partial<Record<number, CallRefusal>> = {
  401: "signed-out",
  403: "other-account",
  404: "unknown-attempt",
  413: "call-too-large",
  422: "malformed-call",
};
