import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { insertEventStart, selectEventStarts } from "#app/db/event-starts.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { mayStartEvents } from "./may-start-events.server.ts";

/**
 * Starts an event for all the copies of a sitting, once: false where the paper has no such event for a teacher to start,
 * or where the sitting has no copy that could receive it. Who asks again changes nothing.
 */
export async function startEvent(
  { db, now }: AppContext,
  { by, sitting, eventId }: { by: SignedInAccount; sitting: StaffSittingRow; eventId: string },
): Promise<boolean> {
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  const isTeachers = scenario.events.some(({ id, on }) => id === eventId && on.kind === "teacher");
  const at = now();
  if (!isTeachers || !(await mayStartEvents(db, sitting, at))) return false;
  await writeTransaction(db, async (trx) => {
    const started = await selectEventStarts(trx, sitting.id);
    if (started.some(({ event_id }) => event_id === eventId)) return;
    const subject = `sitting:${sitting.id}`;
    await insertEventStart(trx, {
      sitting_id: sitting.id,
      event_id: eventId,
      started_at: at,
      started_by: by.id,
    });
    await insertAuditEntry(trx, { at, by: by.id, action: "event-started", subject, details: { eventId } });
  });
  return true;
}
