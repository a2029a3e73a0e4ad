import { STAFF } from "#app/accounts/require-account.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "#app/api/define-api-route.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { selectOptionalAccount } from "#app/db/accounts.server.ts";
import { requireCopyOfSitting } from "#app/marking/copy-of-sitting.server.ts";
import type { ProposedRange } from "#grading/proposed-range.ts";
import { CommissionSheetSchema } from "./commission-schema.ts";
import { enterCommissionMark } from "./enter-mark.server.ts";
import { loadCommission } from "./load-commission.server.ts";
import { say } from "./messages.fr.ts";
import { readMark } from "./read-mark.ts";

/** What the page is told once a sheet is kept. */
export interface CommissionReply {
  revision: number;
  changedAt: string;
  range: ProposedRange | null;
  /** Hundredths; the one kept before where what was typed cannot be read. */
  mark: number | null;
  markRefused: boolean;
}

/** The page of a commission keeps its sheet by a plain call: what is typed must not wait for the page to load again. */
export const commissionRoutes: readonly ApiRoute[] = [
  {
    method: "post",
    path: "/api/sittings/:sittingId/copies/:copyNumber/grid",
    roles: STAFF,
    handler: postSheet,
  },
];

async function postSheet(
  context: AppContext,
  { account, params, unsafeBody }: ApiRequest & { account: SignedInAccount },
): Promise<ApiReply> {
  const { sittingId, copyNumber } = params;
  const found = await requireCopyOfSitting(context.db, account, { sittingId, copyNumber }).catch(notFound);
  const shown = found && (await loadCommission(context, { ...found, zone: account.zone }));
  if (!found || !shown) return refusal("unknown-copy", 404);
  const sheet = CommissionSheetSchema.safeParse(unsafeBody);
  if (!sheet.success) return refusal("malformed-sheet", 400);
  const read = readMark(sheet.data.mark, shown.outOf);
  const markRefused = "refused" in read;
  const outcome = await enterCommissionMark(context, {
    ...sheet.data,
    attempt: found.attempt,
    by: account.id,
    grid: shown.grid,
    mark: markRefused ? undefined : read.mark,
  });
  if (outcome) {
    const name = (await selectOptionalAccount(context.db, outcome.changedBy))?.display_name ?? "";
    return { status: 409, body: { code: "changed-by-another", message: say("conflict", { name }) } };
  }
  const kept = await loadCommission(context, { ...found, zone: account.zone });
  if (!kept?.changedAt) throw new Error("the sheet was just kept");
  const { revision, changedAt, range, mark } = kept;
  return { status: 200, body: { revision, changedAt, range, mark, markRefused } satisfies CommissionReply };
}

/** What access refuses as a 404 page is a 404 answer here; anything else is our fault. */
function notFound(reason: unknown): null {
  if (reason instanceof Response && reason.status === 404) return null;
  throw reason;
}

const refusal = (code: "malformed-sheet" | "unknown-copy", status: number): ApiReply => ({
  status,
  body: { code, message: say(code) },
});
