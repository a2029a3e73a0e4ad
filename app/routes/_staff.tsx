import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { STAFF_LINKS } from "#app/accounts/navigation.ts";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { Bar } from "#app/ui/bar.tsx";

/** The staff room; its pages are `_staff.….tsx` and call `requireRole` themselves too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { displayName } = await requireRole(request, STAFF);
  return { displayName };
}

export default function StaffRoom() {
  const { displayName } = useLoaderData<typeof loader>();
  return (
    <>
      <Bar links={STAFF_LINKS} displayName={displayName} />
      <main className="page" id="contenu">
        <Outlet />
      </main>
    </>
  );
}
