import type { Migration } from "kysely";
import { dialectOf } from "#app/db/dialect.server.ts";
import { runStatements } from "./run-statements.ts";

/** `erasure_permit` opens the log of one attempt, inside the transaction that erases a person, and is emptied there. */
const TABLES = [
  `create table answer_save (
    id text primary key not null,
    attempt_id text not null references attempt (id),
    answer_id text not null,
    writer text not null,
    counter integer not null,
    base_revision integer not null,
    revision integer,
    fate text not null check (fate in ('present', 'aside', 'late')),
    raw text not null check (length(raw) <= 262144),
    received_at text not null,
    browser_at text,
    unique (attempt_id, writer, counter)
  )`,
  `create table present_answer (
    attempt_id text not null references attempt (id),
    answer_id text not null,
    revision integer not null,
    raw text not null,
    saved_at text not null,
    primary key (attempt_id, answer_id)
  )`,
  `create table late_acceptance (
    id text primary key not null,
    save_id text not null references answer_save (id),
    accepted_by text not null references account (id),
    reason text not null,
    accepted_at text not null
  )`,
  `create table erasure_permit (
    attempt_id text primary key not null references attempt (id)
  )`,
];

const INDEXES = [
  `create index answer_save_answer on answer_save (attempt_id, answer_id)`,
  `create unique index answer_save_revision on answer_save (attempt_id, answer_id, revision) where revision is not null`,
  `create index late_acceptance_save on late_acceptance (save_id)`,
];

const GUARDS = {
  sqlite: ["update", "delete"].map(
    (verb) => `create trigger answer_save_refuses_${verb} before ${verb} on answer_save
      when not exists (select 1 from erasure_permit where attempt_id = old.attempt_id)
      begin select raise(abort, 'answer_save is append-only'); end`,
  ),
  postgres: [
    `create function refuse_answer_save_change() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from erasure_permit where attempt_id = old.attempt_id) then
          raise exception 'answer_save is append-only';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`,
    `create trigger answer_save_refuses_change before update or delete on answer_save
      for each row execute function refuse_answer_save_change()`,
  ],
};

export const answers: Migration = {
  up: (db) => runStatements(db, [...TABLES, ...INDEXES, ...GUARDS[dialectOf(db)]]),
};
