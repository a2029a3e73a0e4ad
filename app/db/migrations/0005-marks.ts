import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

const TABLES = [
  `create table grading_run (
    id text primary key not null,
    attempt_id text not null references attempt (id),
    scenario_version_id text not null references scenario_version (id),
    engine_version text not null,
    created_at text not null,
    result text not null
  )`,
  `create table correction (
    id text primary key not null,
    attempt_id text not null references attempt (id),
    answer_id text not null,
    criterion text not null,
    points integer not null,
    comment text,
    reason text,
    by_account text not null references account (id),
    created_at text not null,
    lifted_at text
  )`,
];

const INDEXES = [
  `create index grading_run_attempt on grading_run (attempt_id, created_at)`,
  `create index correction_attempt on correction (attempt_id, answer_id, criterion)`,
];

export const marks: Migration = { up: (db) => runStatements(db, [...TABLES, ...INDEXES]) };
