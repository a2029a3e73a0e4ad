import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

export const audit: Migration = {
  up: (db) =>
    runStatements(db, [
      `create table audit_entry (
        id text primary key not null,
        at text not null,
        by_account text references account (id),
        action text not null,
        subject text not null,
        details text not null
      )`,
      `create index audit_entry_subject on audit_entry (subject, at)`,
    ]),
};
