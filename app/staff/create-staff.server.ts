import { uuidv7 } from "uuidv7";
import { readablePassword } from "#app/accounts/readable-password.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { freeLogin } from "#app/classes/free-login.server.ts";
import { displayName, readPersonName } from "#app/classes/person-name.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAccount } from "#app/db/accounts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { hashPassword } from "#app/security/password-hash.server.ts";
import type { NewStaff } from "./staff-schema.ts";

/** What a new member of the staff is told, once. */
export interface Credentials {
  displayName: string;
  login: string;
  password: string;
}

/** Makes an account of the administrator's school for a teacher or another administrator. */
export async function createStaff(
  { db, now }: AppContext,
  by: SignedInAccount,
  { name, role }: NewStaff,
): Promise<Credentials> {
  const person = readPersonName(name);
  if (!person) throw new Error("the form let an incomplete name through");
  const [id, at, password, shown] = [uuidv7(), now(), readablePassword(), displayName(person)];
  const passwordHash = await hashPassword(password);
  return writeTransaction(db, async (trx) => {
    const login = await freeLogin(trx, person);
    await insertAccount(trx, {
      id,
      school_id: by.schoolId,
      role,
      login,
      display_name: shown,
      password_hash: passwordHash,
      demo: by.demo ? 1 : 0,
      created_at: at,
    });
    await insertAuditEntry(trx, {
      at,
      by: by.id,
      action: "staff-created",
      subject: `account:${id}`,
      details: { role },
    });
    return { displayName: shown, login, password };
  });
}
