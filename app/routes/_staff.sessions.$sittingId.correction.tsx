import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { ClassPage } from "#app/marking/class-page.tsx";
import { classRows } from "#app/marking/class-rows.server.ts";
import { ruleOfSitting } from "#app/marking/rule-of-sitting.server.ts";
import { requireSitting } from "#app/sittings/sitting-access.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const sitting = await requireSitting(context.db, account, params.sittingId);
  const withNames = new URL(request.url).searchParams.get("noms") === "1";
  const { by, outOf } = await ruleOfSitting(context.db, sitting);
  return {
    sittingId: sitting.id,
    rows: await classRows(context, sitting, { withNames }),
    outOf: String(outOf),
    hasCommission: by === "commission",
    withNames,
  };
}

export default function Marking() {
  return <ClassPage {...useLoaderData<typeof loader>()} />;
}
