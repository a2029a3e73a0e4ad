import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { ADMINISTRATOR_LINKS, STAFF_LINKS } from "#app/accounts/navigation.ts";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { Bar } from "#app/ui/bar.tsx";

/** The staff room; its pages are `_staff.….tsx` and call `requireRole` themselves too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { displayName, role } = await requireRole(request, STAFF);
  return { displayName, role };
}

export default function StaffRoom() {
  const { displayName, role } = useLoaderData<typeof loader>();
  const links = role === "administrator" ? ADMINISTRATOR_LINKS : STAFF_LINKS;
  return (
    <>
      <Bar links={links} displayName={displayName} />
      <main className="page" id="contenu">
        <Outlet />
      </main>
    </>
  );
}
