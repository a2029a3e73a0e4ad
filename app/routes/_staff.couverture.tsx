import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BookOpen } from "lucide-react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { CoveragePage } from "#app/coverage/coverage-page.tsx";
import { listCoverage } from "#app/coverage/list-coverage.server.ts";
import { say } from "#app/coverage/messages.fr.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta: MetaFunction = () => [{ title: `${say("title")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, STAFF);
  return listCoverage(getContext().config.scenarioFolders);
}

export default function Coverage() {
  const coverage = useLoaderData<typeof loader>();
  if (coverage.papers === 0 && coverage.unread.length === 0)
    return (
      <>
        <PageHead title={say("title")} />
        <EmptyState icon={BookOpen} title={say("no-paper-title")}>
          {say("no-paper")}
        </EmptyState>
      </>
    );
  return <CoveragePage {...coverage} />;
}
