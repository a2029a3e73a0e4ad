import { say } from "#app/attempts/messages.fr.ts";

/** Signs in by the plain handler; null where the account is the one expected, else why not, in French. */
export async function signInAgain(
  accountId: string,
  credentials: { login: string; password: string },
): Promise<string | null> {
  const response = await fetch("/api/session", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(credentials),
  }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (!response || typeof body !== "object" || body === null) return say("again-unreachable");
  if (!response.ok) return "message" in body ? String(body.message) : say("again-unreachable");
  return accountOf(body) === accountId ? null : say("again-not-yours");
}

function accountOf(body: object): unknown {
  if (!("account" in body) || typeof body.account !== "object" || body.account === null) return undefined;
  return "id" in body.account ? body.account.id : undefined;
}
