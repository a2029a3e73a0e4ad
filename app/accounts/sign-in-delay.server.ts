import { type Instant, msBetween, plusMs } from "#app/config/instant.ts";
import { hasHeldToken, hasSignedInFrom } from "#app/db/sessions.server.ts";
import { countSignInFailures, type FailureCount } from "#app/db/sign-in-failures.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

const WINDOW_MS = 15 * 60_000;
const FREE_TRIES = 5;
const FIRST_DELAY_MS = 500;
/** A few seconds at most: somebody else's tries must never keep a candidate out of an exam. */
const LONGEST_DELAY_MS = 4_000;

const ADDRESS_WINDOW_MS = 60_000;
/** A school is one address: a whole promotion mistyping at nine o'clock stays below. */
const ADDRESS_FAILURES = 600;
const ADDRESS_DELAY_MS = 2_000;

export interface SignInTry {
  accountId: string | undefined;
  /** Hash of the token that the browser still holds, of an open or ended session. */
  heldTokenHash: string | undefined;
  address: string;
}

/**
 * Where a try is counted: the browser of one of the account's sessions and an address it signed in from before each
 * have their own count, so that failures from elsewhere do not slow them; all other places share one.
 */
export async function sourceOf(
  db: Db,
  { accountId, heldTokenHash, address }: SignInTry,
): Promise<SignInSource> {
  if (accountId === undefined) return { key: address, known: false };
  if (heldTokenHash !== undefined && (await hasHeldToken(db, accountId, heldTokenHash)))
    return { key: heldTokenHash, known: true };
  return { key: address, known: await hasSignedInFrom(db, accountId, address) };
}

export interface SignInSource {
  key: string;
  known: boolean;
}

/** Milliseconds to wait before a password is looked at; 0 to look at it now. */
export async function signInWaitMs(
  db: Db,
  { login, source, address, now }: { login: string; source: SignInSource; address: string; now: Instant },
): Promise<number> {
  const ofAccount = await countSignInFailures(db, {
    login,
    ...(source.known && { address: source.key }),
    since: plusMs(now, -WINDOW_MS),
  });
  const waitMs = remainingMs(ofAccount, delayMs(ofAccount.count), now);
  if (waitMs > 0 || source.known) return waitMs;
  const ofAddress = await countSignInFailures(db, { address, since: plusMs(now, -ADDRESS_WINDOW_MS) });
  return ofAddress.count < ADDRESS_FAILURES ? 0 : remainingMs(ofAddress, ADDRESS_DELAY_MS, now);
}

/** How long after a failure the next try is looked at: nothing for the first five, then twice as long each time. */
export function delayMs(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(FIRST_DELAY_MS * 2 ** (failures - FREE_TRIES), LONGEST_DELAY_MS);
}

function remainingMs({ last }: FailureCount, delay: number, now: Instant): number {
  return last === null ? 0 : Math.max(0, delay - msBetween(last, now));
}
