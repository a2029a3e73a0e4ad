import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

export const commission: Migration = {
  up: (db) =>
    runStatements(db, [
      `create table commission_mark (
        attempt_id text primary key not null references attempt (id),
        grid text not null,
        degrees text not null,
        mark integer check (mark >= 0),
        appreciation text not null,
        revision integer not null,
        by_account text not null references account (id),
        changed_at text not null
      )`,
      `alter table sitting add column shows_grid integer not null default 0 check (shows_grid in (0, 1))`,
    ]),
};
