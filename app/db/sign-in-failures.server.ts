import type { Insertable } from "kysely";
import type { Instant } from "#app/config/instant.ts";
import type { SignInFailure } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export interface FailureCount {
  count: number;
  last: Instant | null;
}

export async function insertSignInFailure(db: Db, failure: Insertable<SignInFailure>): Promise<void> {
  await db.insertInto("sign_in_failure").values(failure).execute();
}

/** How often signing in failed since a moment, for a login, from an address, or both. */
export function countSignInFailures(
  db: Db,
  { login, address, since }: { login?: string; address?: string; since: Instant },
): Promise<FailureCount> {
  return db
    .selectFrom("sign_in_failure")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max("at").as("last")])
    .where("at", ">=", since)
    .$if(login !== undefined, (query) => query.where("login", "=", login ?? ""))
    .$if(address !== undefined, (query) => query.where("address", "=", address ?? ""))
    .executeTakeFirstOrThrow();
}

export async function deleteSignInFailuresBefore(db: Db, moment: Instant): Promise<void> {
  await db.deleteFrom("sign_in_failure").where("at", "<", moment).execute();
}
