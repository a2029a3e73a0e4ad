import { postJson } from "#app/api/post-json.ts";
import type { Decision } from "#app/marking/decision-schema.ts";
import type { DecisionReply } from "#app/marking/marking-api.server.ts";

/** How a call ended: kept, refused with a reason to show, or the server did not answer and it is tried again. */
export type SendOutcome =
  { kind: "kept"; reply: DecisionReply } | { kind: "refused"; message: string } | { kind: "unreachable" };

/** Sends one decision; never rejects. */
export async function sendDecision(url: string, decision: Decision): Promise<SendOutcome> {
  const posted = await postJson(url, decision);
  return posted.kind === "kept" ? { kind: "kept", reply: posted.reply as DecisionReply } : posted;
}
