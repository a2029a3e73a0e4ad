import { postJson } from "#app/api/post-json.ts";
import type { CommissionReply } from "./commission-api.server.ts";
import type { CommissionSheet } from "./commission-schema.ts";

export type SheetSent =
  | { kind: "kept"; reply: CommissionReply }
  /** `isConflict`: another member wrote since. */
  | { kind: "refused"; message: string; isConflict: boolean }
  | { kind: "unreachable" };

/** Sends a sheet; never rejects. */
export async function sendSheet(url: string, sheet: CommissionSheet): Promise<SheetSent> {
  const posted = await postJson(url, sheet);
  if (posted.kind === "kept") return { kind: "kept", reply: posted.reply as CommissionReply };
  if (posted.kind === "unreachable") return posted;
  return { kind: "refused", message: posted.message, isConflict: posted.status === 409 };
}
