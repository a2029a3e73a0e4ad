import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { UsersRound } from "lucide-react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { ClassTable } from "#app/classes/class-table.tsx";
import { listClasses } from "#app/classes/list-classes.server.ts";
import { say } from "#app/classes/messages.fr.ts";
import { getContext } from "#app/config/context.server.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta: MetaFunction = () => [{ title: `${say("classes-title")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  return { classes: await listClasses(getContext().db, account) };
}

export default function Classes() {
  const { classes } = useLoaderData<typeof loader>();
  const create = (
    <Link className={buttonClass({ kind: "main" })} to="/classes/nouvelle">
      {say("new-class")}
    </Link>
  );
  if (classes.length === 0)
    return (
      <>
        <PageHead title={say("classes-title")} />
        <EmptyState icon={UsersRound} title={say("no-class-title")} action={create}>
          {say("no-class")}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHead title={say("classes-title")} actions={create} />
      <ClassTable classes={classes} />
    </>
  );
}
