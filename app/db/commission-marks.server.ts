import type { Selectable } from "kysely";
import { z } from "zod";
import { AssessmentGridSchema, type AssessmentGrid } from "#schemas/assessment-grid.ts";
import type { CommissionMark as CommissionMarkTable } from "./types.gen.ts";
import type { Db } from "./write-transaction.server.ts";

/** What a commission wrote on the grid of one copy. */
export interface CommissionMark {
  attemptId: string;
  /** The grid as it was when the commission began: a later one changes nothing here. */
  grid: AssessmentGrid;
  /** The degree of each criterion that was assessed. */
  degrees: Readonly<Record<string, string>>;
  /** The mark that was entered, in hundredths of a point; null until then. */
  mark: number | null;
  appreciation: string;
  /** Grows by one with each change. */
  revision: number;
  by: string;
  changedAt: string;
}

/** What the commission wrote on a copy; null while it wrote nothing. */
export async function selectCommissionMark(db: Db, attemptId: string): Promise<CommissionMark | null> {
  const row = await db
    .selectFrom("commission_mark")
    .selectAll()
    .where("attempt_id", "=", attemptId)
    .executeTakeFirst();
  return row ? markOf(row) : null;
}

/** The marks that commissions entered on the copies of a sitting, in hundredths, by attempt. */
export async function selectEnteredMarksOfSitting(
  db: Db,
  sittingId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("commission_mark")
    .innerJoin("attempt", "attempt.id", "commission_mark.attempt_id")
    .select(["attempt_id", "mark"])
    .where("attempt.sitting_id", "=", sittingId)
    .execute();
  return new Map(rows.flatMap(({ attempt_id, mark }) => (mark === null ? [] : [[attempt_id, mark]])));
}

/** Keeps what a commission wrote, in place of what it wrote before. */
export async function upsertCommissionMark(db: Db, mark: CommissionMark): Promise<void> {
  const written = {
    grid: JSON.stringify(mark.grid),
    degrees: JSON.stringify(mark.degrees),
    mark: mark.mark,
    appreciation: mark.appreciation,
    revision: mark.revision,
    by_account: mark.by,
    changed_at: mark.changedAt,
  };
  await db
    .insertInto("commission_mark")
    .values({ attempt_id: mark.attemptId, ...written })
    .onConflict((conflict) => conflict.column("attempt_id").doUpdateSet(written))
    .execute();
}

const DegreesSchema = z.record(z.string(), z.string());

const markOf = (row: Selectable<CommissionMarkTable>): CommissionMark => ({
  attemptId: row.attempt_id,
  grid: AssessmentGridSchema.parse(JSON.parse(row.grid)),
  degrees: DegreesSchema.parse(JSON.parse(row.degrees)),
  mark: row.mark,
  appreciation: row.appreciation,
  revision: row.revision,
  by: row.by_account,
  changedAt: row.changed_at,
});
