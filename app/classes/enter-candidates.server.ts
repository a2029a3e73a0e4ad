import { uuidv7 } from "uuidv7";
import { readablePassword } from "#app/accounts/readable-password.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { insertAccount } from "#app/db/accounts.server.ts";
import { insertClassMember } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { hashPassword } from "#app/security/password-hash.server.ts";
import { freeLogin } from "./free-login.server.ts";
import type { ListedCandidate } from "./read-class-list.ts";

/** What a candidate is handed on paper; the password is known here and nowhere else. */
export interface LoginCard {
  displayName: string;
  login: string;
  password: string;
  group: string | null;
}

export interface NewCandidate {
  listed: ListedCandidate;
  password: string;
  passwordHash: string;
}

/** Makes and hashes the first passwords, before any transaction: it takes a while. */
export function withPasswords(listed: readonly ListedCandidate[]): Promise<NewCandidate[]> {
  return Promise.all(
    listed.map(async (one) => {
      const password = readablePassword();
      return { listed: one, password, passwordHash: await hashPassword(password) };
    }),
  );
}

interface Entry {
  schoolId: string;
  classId: string;
  candidates: readonly NewCandidate[];
  at: Instant;
  /** Accounts of the demonstration open without password, and exist only there. */
  demo?: boolean;
}

/** Writes the accounts of new candidates into a class, in a transaction of the caller's. */
export async function enterCandidates(trx: Db, entry: Entry): Promise<LoginCard[]> {
  const cards: LoginCard[] = [];
  for (const candidate of entry.candidates) cards.push(await enterCandidate(trx, entry, candidate));
  return cards;
}

async function enterCandidate(trx: Db, entry: Entry, { listed, password, passwordHash }: NewCandidate) {
  const [id, login] = [uuidv7(), await freeLogin(trx, listed.name)];
  await insertAccount(trx, {
    id,
    school_id: entry.schoolId,
    role: "candidate",
    login,
    display_name: listed.displayName,
    password_hash: passwordHash,
    extra_time_percent: listed.extraTimePercent,
    demo: entry.demo ? 1 : 0,
    created_at: entry.at,
  });
  await insertClassMember(trx, { class_id: entry.classId, account_id: id, group_name: listed.group });
  return { displayName: listed.displayName, login, password, group: listed.group };
}
