import { isLoginTaken } from "#app/db/accounts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loginsOf } from "./logins.ts";
import type { PersonName } from "./person-name.ts";

/** The shortest login of a person that nobody has, in the transaction that will take it. */
export async function freeLogin(trx: Db, name: PersonName): Promise<string> {
  for (const login of loginsOf(name)) if (!(await isLoginTaken(trx, login))) return login;
  throw new Error("logins have no end");
}
