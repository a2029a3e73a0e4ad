import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { selectTeachers } from "#app/db/accounts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { type ClassRow, insertClassTeacher, selectClassTeachers } from "#app/db/classes.server.ts";
import { type Db, writeTransaction } from "#app/db/write-transaction.server.ts";
import { byFamilyName } from "./person-name.ts";

export interface Teacher {
  id: string;
  displayName: string;
}

/** Who teaches a class, and who of the school could join them. */
export async function classTeachers(
  db: Db,
  target: ClassRow,
): Promise<{ present: Teacher[]; others: Teacher[] }> {
  const present = (await selectClassTeachers(db, target.id)).map(toTeacher);
  const all = (await selectTeachers(db, target.school_id)).map(toTeacher);
  const others = all.filter(({ id }) => !present.some((teacher) => teacher.id === id));
  return { present: present.sort(byName), others: others.sort(byName) };
}

/** Lets another teacher of the school see and change a class; false where there is no such teacher. */
export async function addClassTeacher(
  { db, now }: AppContext,
  by: SignedInAccount,
  target: ClassRow,
  unsafeTeacherId: string,
): Promise<boolean> {
  return writeTransaction(db, async (trx) => {
    const teacher = (await selectTeachers(trx, target.school_id)).find(({ id }) => id === unsafeTeacherId);
    if (!teacher) return false;
    await insertClassTeacher(trx, target.id, teacher.id);
    const [subject, details] = [`class:${target.id}`, { teacher: teacher.id }];
    await insertAuditEntry(trx, { at: now(), by: by.id, action: "class-teacher-added", subject, details });
    return true;
  });
}

const toTeacher = ({ id, display_name }: { id: string; display_name: string }): Teacher => ({
  id,
  displayName: display_name,
});

const byName = (left: Teacher, right: Teacher) => byFamilyName(left.displayName, right.displayName);
