import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { CommissionPage } from "#app/commission/commission-page.tsx";
import { loadCommission } from "#app/commission/load-commission.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { requireCopyOfSitting } from "#app/marking/copy-of-sitting.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const { sittingId, copyNumber } = params;
  const found = await requireCopyOfSitting(context.db, account, { sittingId, copyNumber });
  const shown = await loadCommission(context, { ...found, zone: account.zone });
  if (shown === null) throw new Response(null, { status: 404 });
  return shown;
}

export default function Commission() {
  const shown = useLoaderData<typeof loader>();
  return <CommissionPage key={shown.copyNumber} data={shown} />;
}
