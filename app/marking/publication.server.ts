import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { selectLatestDeadline } from "#app/db/attempts.server.ts";
import { selectSittings, updateSittingStage, type StaffSittingRow } from "#app/db/sittings.server.ts";
import { selectVersions } from "#app/db/scenarios.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { audienceName } from "#app/sittings/audience-name.ts";

export type Stage = StaffSittingRow["stage"];

/** Another sitting of the same paper that is planned or still open. */
export interface OtherSitting {
  title: string;
  audience: string;
  opensAt: string;
  closesAt: string;
}

/**
 * The sittings of the school that use the same paper, whatever its version, and that are not over: publishing would
 * give them the answers away. Over is when nobody can begin any more and the last copy is closed.
 */
export async function otherSittingsOfPaper(
  { db, now }: AppContext,
  sitting: StaffSittingRow,
): Promise<OtherSitting[]> {
  const scenarios = new Map((await selectVersions(db)).map(({ id, scenario_id }) => [id, scenario_id]));
  const scenarioId = scenarios.get(sitting.scenario_version_id);
  const others: OtherSitting[] = [];
  for (const other of await selectSittings(db, { schoolId: sitting.school_id })) {
    if (other.id === sitting.id || other.cancelled_at !== null) continue;
    if (scenarios.get(other.scenario_version_id) !== scenarioId || (await isOver(db, other, now()))) continue;
    others.push({
      title: other.title,
      audience: audienceName(other.class_name, other.group_name),
      opensAt: other.opens_at,
      closesAt: other.closes_at,
    });
  }
  return others;
}

async function isOver(db: Db, sitting: StaffSittingRow, now: string): Promise<boolean> {
  if (now < sitting.closes_at) return false;
  const latest = await selectLatestDeadline(db, sitting.id);
  return latest === null || now >= latest;
}

interface Publication {
  account: SignedInAccount;
  sitting: StaffSittingRow;
  stage: Stage;
  /** Whether candidates see the grid of the commission too; as before where it is not said. */
  showsGrid?: boolean;
  /** True where the person was warned of another group and goes on. */
  evenSo: boolean;
}

/** Changes what candidates see of their copies; refused once where another group has still to sit the paper. */
export async function publish(
  context: AppContext,
  { account, sitting, stage, showsGrid, evenSo }: Publication,
): Promise<{ refused: "other-group" } | null> {
  const opens = ORDER.indexOf(stage) > ORDER.indexOf(sitting.stage);
  if (opens && !evenSo && (await otherSittingsOfPaper(context, sitting)).length > 0)
    return { refused: "other-group" };
  const at = context.now();
  await writeTransaction(context.db, async (trx) => {
    await updateSittingStage(trx, {
      id: sitting.id,
      stage,
      at,
      ...(showsGrid !== undefined && { showsGrid }),
    });
    await insertAuditEntry(trx, {
      at,
      by: account.id,
      action: "sitting-published",
      subject: `sitting:${sitting.id}`,
      details: { from: sitting.stage, to: stage, showsGrid, evenSo },
    });
  });
  return null;
}

/** From nothing to everything. */
const ORDER: readonly Stage[] = ["none", "marks", "full"];
