import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

const TABLES = [
  `create table scenario_version (
    id text primary key not null,
    scenario_id text not null,
    content_hash text not null,
    title text not null,
    block text not null,
    files text not null,
    compiled_html text not null,
    created_at text not null,
    unique (scenario_id, content_hash)
  )`,
  `create table sitting (
    id text primary key not null,
    school_id text not null references school (id),
    scenario_version_id text not null references scenario_version (id),
    class_id text not null references class (id),
    group_name text,
    title text not null,
    opens_at text not null,
    closes_at text not null,
    duration_ms integer not null check (duration_ms > 0),
    variants text not null check (variants in ('reference', 'sets', 'per-candidate')),
    stage text not null check (stage in ('none', 'marks', 'full')),
    stage_changed_at text,
    created_by text not null references account (id),
    created_at text not null,
    cancelled_at text
  )`,
  `create table attempt (
    id text primary key not null,
    sitting_id text not null references sitting (id),
    account_id text not null references account (id),
    copy_number text not null,
    draw text not null,
    started_at text not null,
    deadline_at text not null,
    submitted_at text,
    closed_at text,
    unique (sitting_id, account_id),
    unique (sitting_id, copy_number)
  )`,
];

const INDEXES = [
  `create index sitting_school on sitting (school_id, opens_at)`,
  `create index sitting_class on sitting (class_id, opens_at)`,
  `create index attempt_account on attempt (account_id)`,
  `create index attempt_to_close on attempt (deadline_at) where closed_at is null`,
];

export const sittings: Migration = { up: (db) => runStatements(db, [...TABLES, ...INDEXES]) };
