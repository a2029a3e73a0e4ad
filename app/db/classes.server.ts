import type { Insertable, Selectable } from "kysely";
import type { Class, ClassMember } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type ClassRow = Selectable<Class>;

export async function insertClass(db: Db, row: Insertable<Class>): Promise<void> {
  await db.insertInto("class").values(row).execute();
}

export async function insertClassMember(db: Db, member: Insertable<ClassMember>): Promise<void> {
  await db.insertInto("class_member").values(member).execute();
}

/** Adds a teacher to a class; twice is the same as once. */
export async function insertClassTeacher(db: Db, classId: string, accountId: string): Promise<void> {
  await db
    .insertInto("class_teacher")
    .values({ class_id: classId, account_id: accountId })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function selectOptionalClass(db: Db, id: string): Promise<ClassRow | undefined> {
  return db.selectFrom("class").selectAll().where("id", "=", id).executeTakeFirst();
}

export interface ClassSummary extends ClassRow {
  candidates: number;
}

/** The classes of a school, or of one of its teachers, newest year first; archived ones are left out. */
export function selectClasses(
  db: Db,
  { schoolId, teacherId }: { schoolId: string; teacherId?: string },
): Promise<ClassSummary[]> {
  return db
    .selectFrom("class")
    .selectAll("class")
    .select((eb) =>
      eb
        .selectFrom("class_member")
        .whereRef("class_member.class_id", "=", "class.id")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("candidates"),
    )
    .where("school_id", "=", schoolId)
    .where("archived_at", "is", null)
    .$if(teacherId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("class_teacher")
            .select("class_teacher.class_id")
            .whereRef("class_teacher.class_id", "=", "class.id")
            .where("class_teacher.account_id", "=", teacherId ?? ""),
        ),
      ),
    )
    .orderBy("year", "desc")
    .orderBy("name")
    .execute();
}

export async function isClassTeacher(db: Db, classId: string, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom("class_teacher")
    .select("class_id")
    .where("class_id", "=", classId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row !== undefined;
}

/** A candidate as the list of their class has them. */
export interface MemberRow {
  id: string;
  display_name: string;
  login: string;
  group_name: string | null;
  extra_time_percent: number;
}

/** The candidates of a class, in no order: names are sorted in code. */
export function selectMembers(db: Db, classId: string): Promise<MemberRow[]> {
  return db
    .selectFrom("class_member")
    .innerJoin("account", "account.id", "class_member.account_id")
    .select(["account.id", "display_name", "login", "group_name", "extra_time_percent"])
    .where("class_id", "=", classId)
    .where("disabled_at", "is", null)
    .execute();
}

export function selectClassTeachers(
  db: Db,
  classId: string,
): Promise<{ id: string; display_name: string }[]> {
  return db
    .selectFrom("class_teacher")
    .innerJoin("account", "account.id", "class_teacher.account_id")
    .select(["account.id", "display_name"])
    .where("class_id", "=", classId)
    .where("disabled_at", "is", null)
    .execute();
}

export async function updateMemberGroup(
  db: Db,
  { classId, accountId, group }: { classId: string; accountId: string; group: string | null },
): Promise<void> {
  await db
    .updateTable("class_member")
    .set({ group_name: group })
    .where("class_id", "=", classId)
    .where("account_id", "=", accountId)
    .execute();
}

export async function updateClassArchived(db: Db, id: string, at: string): Promise<void> {
  await db.updateTable("class").set({ archived_at: at }).where("id", "=", id).execute();
}

/** The groups of some classes: one row a class and group that has somebody in it. */
export async function selectGroups(
  db: Db,
  classIds: readonly string[],
): Promise<{ class_id: string; group_name: string }[]> {
  if (classIds.length === 0) return [];
  const rows = await db
    .selectFrom("class_member")
    .select(["class_id", "group_name"])
    .distinct()
    .where("class_id", "in", classIds)
    .where("group_name", "is not", null)
    .execute();
  return rows.map(({ class_id, group_name }) => ({ class_id, group_name: group_name ?? "" }));
}
