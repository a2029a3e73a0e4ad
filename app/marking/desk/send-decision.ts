import type { Decision } from "#app/marking/decision-schema.ts";
import type { DecisionReply } from "#app/marking/marking-api.server.ts";

/** How a call ended: kept, refused with a reason to show, or the server did not answer and it is tried again. */
export type SendOutcome =
  { kind: "kept"; reply: DecisionReply } | { kind: "refused"; message: string } | { kind: "unreachable" };

/** Sends one decision; never rejects. */
export async function sendDecision(url: string, decision: Decision): Promise<SendOutcome> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(decision),
    });
    if (response.status >= 500) return { kind: "unreachable" };
    const body: unknown = await response.json();
    if (response.ok) return { kind: "kept", reply: body as DecisionReply };
    return { kind: "refused", message: messageIn(body) };
  } catch {
    return { kind: "unreachable" };
  }
}

function messageIn(body: unknown): string {
  if (typeof body === "object" && body !== null && "message" in body) return String(body.message);
  return "";
}
