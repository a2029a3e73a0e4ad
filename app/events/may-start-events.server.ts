import type { Instant } from "#app/config/instant.ts";
import { selectLatestDeadline } from "#app/db/attempts.server.ts";
import type { SittingRow } from "#app/db/sittings.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";

/** Whether a teacher may start an event: from the opening until nobody can begin and no copy has time left. */
export async function mayStartEvents(
  db: Db,
  { id, opens_at, closes_at, cancelled_at }: SittingRow,
  now: Instant,
): Promise<boolean> {
  if (now < opens_at) return false;
  if (cancelled_at === null && now < closes_at) return true;
  return ((await selectLatestDeadline(db, id)) ?? "") > now;
}
