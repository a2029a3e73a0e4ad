import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

/** The bytes are in the storage under `hash`; the same file sent twice under one name for one answer is one row. */
export const uploads: Migration = {
  up: (db) =>
    runStatements(db, [
      `create table upload (
        id text primary key not null,
        attempt_id text not null references attempt (id),
        answer_id text not null,
        hash text not null,
        name text not null,
        size integer not null check (size > 0),
        kind text not null check (kind in ('xlsx', 'ods', 'docx', 'odt', 'pdf', 'png', 'jpeg', 'webp')),
        received_at text not null,
        unique (attempt_id, answer_id, hash, name)
      )`,
      `create index upload_hash on upload (hash)`,
    ]),
};
