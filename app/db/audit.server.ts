import { uuidv7 } from "uuidv7";
import type { Instant } from "#app/config/instant.ts";
import type { Db } from "./write-transaction.server.ts";

export interface AuditNote {
  at: Instant;
  /** The account that acted; null for the product itself. */
  by: string | null;
  /** What was done, kebab-case: `password-reset`. */
  action: string;
  /** What it was done to: `account:<id>`, `sitting:<id>`, `attempt:<id>`. */
  subject: string;
  details?: Readonly<Record<string, unknown>>;
}

/** Notes who did what; never a name nor an answer in the details, which outlive a person's account. */
export async function insertAuditEntry(
  db: Db,
  { at, by, action, subject, details = {} }: AuditNote,
): Promise<void> {
  await db
    .insertInto("audit_entry")
    .values({ id: uuidv7(), at, by_account: by, action, subject, details: JSON.stringify(details) })
    .execute();
}
