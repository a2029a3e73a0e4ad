import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { NavLink, Outlet, useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { audienceName } from "#app/sittings/audience-name.ts";
import { say } from "#app/sittings/messages.fr.ts";
import { requireSitting } from "#app/sittings/sitting-access.server.ts";
import { SITTING_LINKS } from "#app/sittings/sitting-links.ts";
import styles from "#app/sittings/sitting-pages.module.css";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? say("sitting")} – Épreuve` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const { id, title, class_name, group_name } = await requireSitting(
    getContext().db,
    account,
    params.sittingId,
  );
  return { id, title, audience: audienceName(class_name, group_name) };
}

/** What every page of a sitting has on top: its title, and the ways between its pages. */
export default function SittingLayout() {
  const { id, title, audience } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={title}>{audience}</PageHead>
      {SITTING_LINKS.length > 1 && (
        <nav className={`tabs ${styles.pages}`} aria-label={title}>
          {SITTING_LINKS.map(({ to, label }) => (
            <NavLink key={to} className="tab" to={`/sessions/${id}${to && `/${to}`}`} end={to === ""}>
              {label}
            </NavLink>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
}
