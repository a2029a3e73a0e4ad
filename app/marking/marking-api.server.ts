import { STAFF } from "#app/accounts/require-account.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "#app/api/define-api-route.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { requireCopyOfSitting } from "./copy-of-sitting.server.ts";
import { decide, type DecisionRefusal } from "./decide.server.ts";
import { DecisionSchema } from "./decision-schema.ts";
import { loadMarkingCopy } from "./load-marking-copy.server.ts";
import type { CopyTotals, MarkingAnswer } from "./marking-copy.ts";
import { say } from "./messages.fr.ts";

/** What the desk is told once a decision is kept. */
export interface DecisionReply {
  answer: MarkingAnswer;
  totals: CopyTotals;
}

/** The desk keeps each decision by a plain call: it must not wait for the page to load again. */
export const markingRoutes: readonly ApiRoute[] = [
  {
    method: "post",
    path: "/api/sittings/:sittingId/copies/:copyNumber/decisions",
    roles: STAFF,
    handler: postDecision,
  },
];

async function postDecision(
  { db, now }: AppContext,
  { account, params, unsafeBody }: ApiRequest & { account: SignedInAccount },
): Promise<ApiReply> {
  const decision = DecisionSchema.safeParse(unsafeBody);
  if (!decision.success) return refusal("malformed-decision", 400);
  const found = await requireCopyOfSitting(db, account, {
    sittingId: params.sittingId,
    copyNumber: params.copyNumber,
  }).catch(notFound);
  if (!found) return refusal("unknown-copy", 404);
  const { sitting, attempt } = found;
  const outcome = await decide({ db, attempt, by: account.id, decision: decision.data, now: now() });
  if (outcome) return refusal(outcome.refused, 422);
  const copy = await loadMarkingCopy({ db, attempt, sitting, zone: account.zone });
  const answer = copy?.answers.find(({ id }) => id === decision.data.answerId);
  if (!copy || !answer) return refusal("unknown-answer", 422);
  return { status: 200, body: { answer, totals: copy.totals } satisfies DecisionReply };
}

/** What access refuses as a 404 page is a 404 answer here; anything else is our fault. */
function notFound(reason: unknown): null {
  if (reason instanceof Response && reason.status === 404) return null;
  throw reason;
}

const refusal = (
  code: DecisionRefusal | "malformed-decision" | "unknown-copy",
  status: number,
): ApiReply => ({
  status,
  body: { code, message: say(code) },
});
