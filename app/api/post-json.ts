/** What came of a call: what the server answered, why it refused, or nothing to count on; it is then tried again. */
export type Posted =
  | { kind: "kept"; reply: unknown }
  | { kind: "refused"; status: number; message: string }
  | { kind: "unreachable" };

const PATIENCE_MS = 15_000;

/** Sends JSON to a plain handler; never rejects. A fault of the server's own is no refusal: the same call may pass later. */
export async function postJson(url: string, body: unknown): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status >= 500) return { kind: "unreachable" };
    const reply: unknown = await response.json();
    if (response.ok) return { kind: "kept", reply };
    return { kind: "refused", status: response.status, message: messageIn(reply) };
  } catch {
    return { kind: "unreachable" };
  }
}

function messageIn(body: unknown): string {
  if (typeof body === "object" && body !== null && "message" in body) return String(body.message);
  return "";
}
