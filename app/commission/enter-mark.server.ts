import type { AppContext } from "#app/config/context.server.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import {
  selectCommissionMark,
  upsertCommissionMark,
  type CommissionMark,
} from "#app/db/commission-marks.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { criteriaOfGrid, type AssessmentGrid } from "#schemas/assessment-grid.ts";

interface Entering {
  attempt: AttemptRow;
  /** Account of the member of the commission; the caller checked that the copy is theirs to mark. */
  by: string;
  /** The grid that the page showed. */
  grid: AssessmentGrid;
  /** The revision that the page showed: 0 where nothing was written yet. */
  standsOn: number;
  degrees: Readonly<Record<string, string>>;
  /** Hundredths of a point; null where none is entered; undefined where what was typed cannot be read. */
  mark: number | null | undefined;
  appreciation: string;
}

/**
 * Keeps the degrees, the mark and the appreciation of a copy. What another member wrote since the page was shown is
 * never overwritten: nothing is kept then, and who it was is said.
 */
export async function enterCommissionMark(
  { db, now }: AppContext,
  { attempt, by, grid, standsOn, degrees, mark, appreciation }: Entering,
): Promise<{ changedBy: string } | null> {
  const at = now();
  return writeTransaction(db, async (trx) => {
    const before = await selectCommissionMark(trx, attempt.id);
    if (before && before.revision !== standsOn && before.by !== by) return { changedBy: before.by };
    const written: CommissionMark = {
      attemptId: attempt.id,
      grid: before?.grid ?? grid,
      degrees: knownDegrees(before?.grid ?? grid, degrees),
      mark: mark === undefined ? (before?.mark ?? null) : mark,
      appreciation,
      revision: (before?.revision ?? 0) + 1,
      by,
      changedAt: at,
    };
    await upsertCommissionMark(trx, written);
    if (written.mark !== (before?.mark ?? null))
      await insertAuditEntry(trx, {
        at,
        by,
        action: "commission-mark",
        subject: `attempt:${attempt.id}`,
        details: { from: before?.mark ?? null, to: written.mark },
      });
    return null;
  });
}

/** What the grid knows of: « non évalué » is no degree, and leaves no trace. */
function knownDegrees(grid: AssessmentGrid, degrees: Readonly<Record<string, string>>) {
  const ids = new Set(grid.degrees.map(({ id }) => id));
  const known = criteriaOfGrid(grid).flatMap(({ id }): [string, string][] => {
    const degree = degrees[id];
    return degree !== undefined && ids.has(degree) ? [[id, degree]] : [];
  });
  return Object.fromEntries(known);
}
