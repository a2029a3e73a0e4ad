import type { AppContext } from "#app/config/context.server.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import { classRows } from "./class-rows.server.ts";
import { lateSavesOf, type LateSave } from "./late-saves.server.ts";
import { loadMarkingCopy } from "./load-marking-copy.server.ts";
import type { MarkingCopy } from "./marking-copy.ts";

/** Everything the desk shows of one copy. */
export interface DeskData {
  sitting: { id: string; title: string };
  copyNumber: string;
  /** null while the machine has not marked the copy. */
  copy: MarkingCopy | null;
  copies: { copyNumber: string; pending: number }[];
  lateSaves: LateSave[];
  zone: string;
}

export async function loadDesk(
  context: AppContext,
  { sitting, attempt, zone }: { sitting: StaffSittingRow; attempt: AttemptRow; zone: string },
): Promise<DeskData> {
  const rows = await classRows(context, sitting, { withNames: false });
  return {
    sitting: { id: sitting.id, title: sitting.title },
    copyNumber: attempt.copy_number,
    copy: await loadMarkingCopy({ db: context.db, attempt, sitting, zone }),
    copies: rows.flatMap(({ copyNumber, totals }) =>
      copyNumber !== null && totals ? [{ copyNumber, pending: totals.pending }] : [],
    ),
    lateSaves: await lateSavesOf(context, attempt, sitting),
    zone,
  };
}
