import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

/** What a teacher starts in a sitting; and the extra time that a copy had from its start, in per cent, by which its events stretch. */
export const events: Migration = {
  up: (db) =>
    runStatements(db, [
      `create table event_start (
        sitting_id text not null references sitting (id),
        event_id text not null,
        started_at text not null,
        started_by text not null references account (id),
        primary key (sitting_id, event_id)
      )`,
      `alter table attempt add column stretch_percent integer not null default 0`,
    ]),
};
