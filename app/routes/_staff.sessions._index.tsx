import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { CalendarClock } from "lucide-react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { listSittings } from "#app/sittings/list-sittings.server.ts";
import { say } from "#app/sittings/messages.fr.ts";
import { SittingTable } from "#app/sittings/sitting-table.tsx";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta: MetaFunction = () => [{ title: `${say("sittings-title")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  return { zone: account.zone, sittings: await listSittings(getContext(), account) };
}

export default function Sittings() {
  const { zone, sittings } = useLoaderData<typeof loader>();
  const create = (
    <Link className={buttonClass({ kind: "main" })} to="/sessions/nouvelle">
      {say("new-sitting")}
    </Link>
  );
  if (sittings.length > 0)
    return (
      <>
        <PageHead title={say("sittings-title")} actions={create} />
        <SittingTable caption={say("sittings-title")} sittings={sittings} zone={zone} />
      </>
    );
  return (
    <>
      <PageHead title={say("sittings-title")} />
      <EmptyState icon={CalendarClock} title={say("no-sitting-title")} action={create}>
        {say("no-sitting")}
      </EmptyState>
    </>
  );
}
