import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

const TABLES = [
  `create table class (
    id text primary key not null,
    school_id text not null references school (id),
    name text not null,
    year text not null,
    created_at text not null,
    archived_at text
  )`,
  `create table class_teacher (
    class_id text not null references class (id),
    account_id text not null references account (id),
    primary key (class_id, account_id)
  )`,
  `create table class_member (
    class_id text not null references class (id),
    account_id text not null references account (id),
    group_name text,
    primary key (class_id, account_id)
  )`,
];

const INDEXES = [
  `create index class_school on class (school_id)`,
  `create index class_teacher_account on class_teacher (account_id)`,
  `create index class_member_account on class_member (account_id)`,
];

export const classes: Migration = { up: (db) => runStatements(db, [...TABLES, ...INDEXES]) };
