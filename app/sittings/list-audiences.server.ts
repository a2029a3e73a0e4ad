import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { listClasses } from "#app/classes/list-classes.server.ts";
import { selectGroups } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { audienceName } from "./audience-name.ts";
import { audienceValue } from "./sitting-schema.ts";

/** Whom somebody may open a sitting for: each of their classes, followed by its groups; value and words. */
export async function listAudiences(
  db: Db,
  account: SignedInAccount,
): Promise<(readonly [string, string])[]> {
  const classes = await listClasses(db, account);
  const groups = await selectGroups(
    db,
    classes.map(({ id }) => id),
  );
  return classes.flatMap(({ id, name }) => {
    const ofClass = groups.filter(({ class_id }) => class_id === id).map(({ group_name }) => group_name);
    const all = [null, ...ofClass.sort(collator.compare)];
    return all.map((group) => [audienceValue({ classId: id, group }), audienceName(name, group)] as const);
  });
}

const collator = new Intl.Collator("fr", { numeric: true });
