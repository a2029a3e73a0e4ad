import type { Insertable, Selectable } from "kysely";
import type { Instant } from "#app/config/instant.ts";
import type { Sitting } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

export type SittingRow = Selectable<Sitting>;

export async function insertSitting(db: Db, sitting: Insertable<Sitting>): Promise<void> {
  await db.insertInto("sitting").values(sitting).execute();
}

/** Cancels a sitting; the first time counts. */
export async function updateSittingCancelled(db: Db, id: string, at: Instant): Promise<void> {
  await db
    .updateTable("sitting")
    .set({ cancelled_at: at })
    .where("id", "=", id)
    .where("cancelled_at", "is", null)
    .execute();
}

/** A sitting as the staff sees it. */
export interface StaffSittingRow extends SittingRow {
  class_name: string;
  block: string;
}

export function selectOptionalSitting(db: Db, id: string): Promise<StaffSittingRow | undefined> {
  return staffSittings(db).where("sitting.id", "=", id).executeTakeFirst();
}

/** The sittings of a school, or of the classes of one of its teachers, the latest first. */
export function selectSittings(
  db: Db,
  { schoolId, teacherId }: { schoolId: string; teacherId?: string },
): Promise<StaffSittingRow[]> {
  return staffSittings(db)
    .where("sitting.school_id", "=", schoolId)
    .$if(teacherId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("class_teacher")
            .select("class_teacher.class_id")
            .whereRef("class_teacher.class_id", "=", "sitting.class_id")
            .where("class_teacher.account_id", "=", teacherId ?? ""),
        ),
      ),
    )
    .orderBy("opens_at", "desc")
    .orderBy("sitting.id", "desc")
    .execute();
}

/** A sitting that concerns a candidate, with their copy if they began one. */
export interface CandidateSittingRow extends SittingRow {
  block: string;
  attempt_id: string | null;
  deadline_at: Instant | null;
  submitted_at: Instant | null;
}

/** The sittings of a candidate's classes and groups, and those of which they have a copy, the latest first. */
export function selectSittingsOfCandidate(db: Db, accountId: string): Promise<CandidateSittingRow[]> {
  return db
    .selectFrom("sitting")
    .innerJoin("scenario_version", "scenario_version.id", "sitting.scenario_version_id")
    .leftJoin("attempt", (join) =>
      join.onRef("attempt.sitting_id", "=", "sitting.id").on("attempt.account_id", "=", accountId),
    )
    .selectAll("sitting")
    .select([
      "scenario_version.block",
      "attempt.id as attempt_id",
      "attempt.deadline_at",
      "attempt.submitted_at",
    ])
    .where((eb) =>
      eb.or([
        eb("attempt.id", "is not", null),
        eb.exists(
          eb
            .selectFrom("class_member")
            .select("class_member.class_id")
            .whereRef("class_member.class_id", "=", "sitting.class_id")
            .where("class_member.account_id", "=", accountId)
            .where((inner) =>
              inner.or([
                inner("sitting.group_name", "is", null),
                inner("sitting.group_name", "=", inner.ref("class_member.group_name")),
              ]),
            ),
        ),
      ]),
    )
    .orderBy("opens_at", "desc")
    .orderBy("sitting.id", "desc")
    .execute();
}

/** A candidate who is expected at a sitting, or who has a copy of it. */
export interface ExpectedCandidate {
  id: string;
  display_name: string;
  login: string;
  extra_time_percent: number;
  attempt_id: string | null;
  copy_number: string | null;
  started_at: Instant | null;
  deadline_at: Instant | null;
  submitted_at: Instant | null;
}

export function selectExpectedCandidates(db: Db, sitting: SittingRow): Promise<ExpectedCandidate[]> {
  return db
    .selectFrom("account")
    .leftJoin("attempt", (join) =>
      join.onRef("attempt.account_id", "=", "account.id").on("attempt.sitting_id", "=", sitting.id),
    )
    .select(["account.id", "display_name", "login", "extra_time_percent"])
    .select(["attempt.id as attempt_id", "copy_number", "started_at", "deadline_at", "submitted_at"])
    .where((eb) =>
      eb.or([
        eb("attempt.id", "is not", null),
        eb.and([
          eb("account.disabled_at", "is", null),
          eb.exists(
            eb
              .selectFrom("class_member")
              .select("class_member.class_id")
              .whereRef("class_member.account_id", "=", "account.id")
              .where("class_member.class_id", "=", sitting.class_id)
              .$if(sitting.group_name !== null, (query) =>
                query.where("class_member.group_name", "=", sitting.group_name),
              ),
          ),
        ]),
      ]),
    )
    .execute();
}

function staffSittings(db: Db) {
  return db
    .selectFrom("sitting")
    .innerJoin("class", "class.id", "sitting.class_id")
    .innerJoin("scenario_version", "scenario_version.id", "sitting.scenario_version_id")
    .selectAll("sitting")
    .select(["class.name as class_name", "scenario_version.block"]);
}

/** Changes what the candidates of a sitting see of their copies; whether of the commission's grid too, where it is said. */
export async function updateSittingStage(
  db: Db,
  { id, stage, showsGrid, at }: { id: string; stage: SittingRow["stage"]; showsGrid?: boolean; at: Instant },
): Promise<void> {
  const grid = showsGrid === undefined ? {} : { shows_grid: showsGrid ? 1 : 0 };
  await db
    .updateTable("sitting")
    .set({ stage, stage_changed_at: at, ...grid })
    .where("id", "=", id)
    .execute();
}
