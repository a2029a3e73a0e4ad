import type { Migration } from "kysely";
import { runStatements } from "./run-statements.ts";

const TABLES = [
  `create table school (
    id text primary key not null,
    name text not null,
    zone text not null
  )`,
  `create table account (
    id text primary key not null,
    school_id text not null references school (id),
    role text not null check (role in ('candidate', 'teacher', 'administrator')),
    login text not null unique,
    display_name text not null,
    password_hash text not null,
    extra_time_percent integer not null default 0 check (extra_time_percent between 0 and 100),
    demo integer not null default 0 check (demo in (0, 1)),
    created_at text not null,
    disabled_at text
  )`,
  `create table session (
    id text primary key not null,
    token_hash text not null unique,
    account_id text not null references account (id),
    created_at text not null,
    expires_at text not null,
    revoked_at text,
    address text not null,
    agent text not null
  )`,
  `create table sign_in_failure (
    id text primary key not null,
    login text not null,
    address text not null,
    at text not null
  )`,
  `create table one_time_link (
    id text primary key not null,
    token_hash text not null unique,
    purpose text not null,
    account_id text references account (id),
    expires_at text not null,
    used_at text
  )`,
];

const INDEXES = [
  `create index account_school on account (school_id)`,
  `create index session_account on session (account_id)`,
  `create index sign_in_failure_login on sign_in_failure (login, at)`,
  `create index sign_in_failure_address on sign_in_failure (address, at)`,
];

export const people: Migration = { up: (db) => runStatements(db, [...TABLES, ...INDEXES]) };
