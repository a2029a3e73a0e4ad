import type { AppContext } from "#app/config/context.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import type { MarkingState } from "./class-row.ts";
import { classRows } from "./class-rows.server.ts";
import { ruleOfSitting } from "./rule-of-sitting.server.ts";
import type { PublicationPageProps } from "./publication-page.tsx";
import { otherSittingsOfPaper } from "./publication.server.ts";

/** What the page of publication shows: the stage, what is not ready, and who has still to sit the paper. */
export async function loadPublication(
  context: AppContext,
  sitting: StaffSittingRow,
  zone: string,
): Promise<Omit<PublicationPageProps, "outcome">> {
  const rows = await classRows(context, sitting, { withNames: false });
  const count = (state: MarkingState) => rows.filter((row) => row.state === state).length;
  const { by } = await ruleOfSitting(context.db, sitting);
  return {
    stage: sitting.stage,
    showsGrid: by === "commission" ? sitting.shows_grid === 1 : null,
    changedAt: sitting.stage_changed_at,
    others: await otherSittingsOfPaper(context, sitting),
    waiting: count("to-mark") + count("ungraded"),
    writing: count("writing"),
    copies: rows.length - count("absent"),
    zone,
  };
}
