import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { candidateHome } from "#app/sittings/candidate-home.server.ts";
import { CandidateHomePage } from "#app/sittings/candidate-home-page.tsx";

export const meta: MetaFunction = () => [{ title: "Accueil – Épreuve" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireRole(request, ["candidate"]);
  const home = await candidateHome(getContext(), account);
  const [firstName = account.displayName] = account.displayName.split(" ");
  return { ...home, firstName, zone: account.zone, extraTime: account.extraTimePercent > 0 };
}

export default function CandidateRoomHome() {
  return <CandidateHomePage {...useLoaderData<typeof loader>()} />;
}
