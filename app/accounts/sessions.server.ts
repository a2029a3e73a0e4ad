import { uuidv7 } from "uuidv7";
import type { AppContext } from "#app/config/context.server.ts";
import { msBetween, plusMs } from "#app/config/instant.ts";
import {
  insertSession,
  revokeSession,
  selectOptionalOpenSession,
  updateSessionExpiry,
} from "#app/db/sessions.server.ts";
import { keyedHash } from "#app/security/keyed-hash.server.ts";
import { randomToken } from "#app/security/random-token.server.ts";
import type { SignedInAccount } from "./signed-in-account.ts";

const HOUR_MS = 3_600_000;
/** Longer than the longest sitting with its extra time; counted from the last visit. */
export const SESSION_LIFETIME_MS = 14 * HOUR_MS;
/** A visit writes a later end only when this much of the lifetime has gone. */
const RENEW_AFTER_MS = HOUR_MS / 4;

/** Where a sign-in comes from: the address is already hashed. */
export interface Visitor {
  address: string;
  agent: string;
}

/** Opens a session and gives its token, which only the browser keeps. */
export async function openSession(
  { db, now, config }: AppContext,
  accountId: string,
  { address, agent }: Visitor,
): Promise<string> {
  const token = randomToken();
  const at = now();
  await insertSession(db, {
    id: uuidv7(),
    token_hash: sessionHash(config.secret, token),
    account_id: accountId,
    created_at: at,
    expires_at: plusMs(at, SESSION_LIFETIME_MS),
    address,
    agent: agent.slice(0, 200),
  });
  return token;
}

/** The account of an open session, whose end is put off by the visit. */
export async function findSignedIn(
  { db, now, config }: AppContext,
  token: string,
): Promise<SignedInAccount | undefined> {
  const at = now();
  const row = await selectOptionalOpenSession(db, sessionHash(config.secret, token), at);
  if (!row) return undefined;
  const goneMs = SESSION_LIFETIME_MS - msBetween(at, row.expires_at);
  if (goneMs >= RENEW_AFTER_MS)
    await updateSessionExpiry(db, row.session_id, plusMs(at, SESSION_LIFETIME_MS));
  return {
    id: row.id,
    sessionId: row.session_id,
    role: row.role,
    login: row.login,
    displayName: row.display_name,
    extraTimePercent: row.extra_time_percent,
    demo: row.demo === 1,
    schoolId: row.school_id,
    schoolName: row.school_name,
    zone: row.zone,
  };
}

/** Signs out: the token opens nothing any more, wherever it was copied. */
export async function endSession({ db, now, config }: AppContext, token: string): Promise<void> {
  await revokeSession(db, sessionHash(config.secret, token), now());
}

export function sessionHash(secret: string, token: string): string {
  return keyedHash(secret, "session", token);
}
