import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { CANDIDATE_LINKS } from "#app/accounts/navigation.ts";
import { requireRole } from "#app/accounts/require-account.server.ts";
import { Bar } from "#app/ui/bar.tsx";

/** A candidate's pages beside the exam; they are `_candidate.….tsx` and call `requireRole` themselves too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { displayName } = await requireRole(request, ["candidate"]);
  return { displayName };
}

export default function CandidateRoom() {
  const { displayName } = useLoaderData<typeof loader>();
  return (
    <>
      <Bar links={CANDIDATE_LINKS} displayName={displayName} />
      <main className="page" id="contenu">
        <Outlet />
      </main>
    </>
  );
}
