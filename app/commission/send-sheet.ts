import type { CommissionReply } from "./commission-api.server.ts";
import type { CommissionSheet } from "./commission-schema.ts";

export type SheetSent =
  | { kind: "kept"; reply: CommissionReply }
  | { kind: "refused"; message: string; isConflict: boolean }
  | { kind: "unreachable" };

const PATIENCE_MS = 15_000;

/** Sends a sheet; never throws: what did not arrive is told apart from what was refused. */
export async function sendSheet(url: string, sheet: CommissionSheet): Promise<SheetSent> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(sheet),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (!response || typeof body !== "object" || body === null || response.status >= 500)
    return { kind: "unreachable" };
  if (response.ok) return { kind: "kept", reply: body as CommissionReply };
  const message = "message" in body ? String(body.message) : "";
  return { kind: "refused", message, isConflict: response.status === 409 };
}
