import type { AppContext } from "#app/config/context.server.ts";
import { plusMs } from "#app/config/instant.ts";
import { deleteSessionsEndedBefore } from "#app/db/sessions.server.ts";
import { deleteSignInFailuresBefore } from "#app/db/sign-in-failures.server.ts";

const DAY_MS = 24 * 3_600_000;
/** As long as an earlier sign-in from an address speaks for it. */
const SESSIONS_KEPT_MS = 90 * DAY_MS;

/** Forgets who signed in, or failed to, from where, once it serves nothing any more. */
export async function forgetOldTraces({ db, now }: AppContext): Promise<void> {
  await deleteSignInFailuresBefore(db, plusMs(now(), -DAY_MS));
  await deleteSessionsEndedBefore(db, plusMs(now(), -SESSIONS_KEPT_MS));
}
