import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { listClasses } from "#app/classes/list-classes.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { listSittings } from "#app/sittings/list-sittings.server.ts";
import { StaffHome } from "#app/sittings/staff-home.tsx";

export const meta: MetaFunction = () => [{ title: "Accueil – Épreuve" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const [sittings, classes] = [await listSittings(context, account), await listClasses(context.db, account)];
  return { displayName: account.displayName, zone: account.zone, sittings, classes };
}

export default function StaffRoomHome() {
  return <StaffHome {...useLoaderData<typeof loader>()} />;
}
