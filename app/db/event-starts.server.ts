import type { Insertable, Selectable } from "kysely";
import type { EventStart } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type EventStartRow = Selectable<EventStart>;

/** Starts an event of a sitting; the first time counts. */
export async function insertEventStart(db: Db, start: Insertable<EventStart>): Promise<void> {
  await db
    .insertInto("event_start")
    .values(start)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The events that a teacher started in a sitting. */
export async function selectEventStarts(db: Db, sittingId: string): Promise<EventStartRow[]> {
  return db
    .selectFrom("event_start")
    .selectAll()
    .where("sitting_id", "=", sittingId)
    .orderBy("started_at")
    .execute();
}

/** The same, with the name of who started each. */
export function selectEventStarters(db: Db, sittingId: string) {
  return db
    .selectFrom("event_start")
    .innerJoin("account", "account.id", "event_start.started_by")
    .select(["event_start.event_id", "event_start.started_at", "account.display_name"])
    .where("sitting_id", "=", sittingId)
    .execute();
}
