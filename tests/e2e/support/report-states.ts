import { inDatabase } from "./exam-room.ts";

/** A published copy of the demonstration, of the candidate whom the sign-in page offers first. */
export const aPublishedCopy = () =>
  inDatabase((db) =>
    db
      .selectFrom("attempt")
      .innerJoin("sitting", "sitting.id", "attempt.sitting_id")
      .innerJoin("account", "account.id", "attempt.account_id")
      .select([
        "attempt.id",
        "attempt.copy_number",
        "sitting.id as sittingId",
        "account.display_name as name",
      ])
      .where("sitting.stage", "=", "full")
      .where("account.demo", "=", 1)
      .orderBy("account.created_at")
      .orderBy("account.id")
      .executeTakeFirstOrThrow(),
  );
