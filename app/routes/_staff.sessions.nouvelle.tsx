import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { FileX, UsersRound } from "lucide-react";
import { fieldErrors } from "#app/accounts/field-errors.ts";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { say as sayOfClasses } from "#app/classes/messages.fr.ts";
import { getContext } from "#app/config/context.server.ts";
import { plusMs } from "#app/config/instant.ts";
import { listShelf } from "#app/papers/shelf.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { listAudiences } from "#app/sittings/list-audiences.server.ts";
import { say } from "#app/sittings/messages.fr.ts";
import { openSitting } from "#app/sittings/open-sitting.server.ts";
import { SittingForm } from "#app/sittings/sitting-form.tsx";
import { SittingSchema } from "#app/sittings/sitting-schema.ts";
import { wallClock } from "#app/sittings/zoned-instant.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

const DAY_MS = 24 * 3_600_000;
const USUAL_TIME = "09:00";

export const meta: MetaFunction = () => [{ title: `${say("new-sitting")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const { db, config, now } = getContext();
  const papers = await listShelf(config.scenarioFolders);
  const { day } = wallClock(plusMs(now(), DAY_MS), account.zone);
  return {
    papers: papers.map(({ id, title, block, minutes }) => ({ id, title, block, minutes })),
    audiences: await listAudiences(db, account),
    start: { day, time: USUAL_TIME },
    zone: account.zone,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const form = SittingSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) return refuse(fieldErrors(form.error));
  const outcome = await openSitting(getContext(), account, form.data);
  if ("sittingId" in outcome) throw redirect(`/sessions/${outcome.sittingId}`);
  const { field, code, params } = outcome.fault;
  return refuse({ [field]: say(code as Parameters<typeof say>[0], params) });
}

const refuse = (errors: Readonly<Record<string, string>>) => data({ errors }, { status: 400 });

export default function NewSitting() {
  const page = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? {};
  return (
    <>
      <PageHead title={say("new-sitting")} />
      {page.audiences.length === 0 ? (
        <EmptyState
          icon={UsersRound}
          title={sayOfClasses("no-class-title")}
          action={
            <Link className={buttonClass({ kind: "main" })} to="/classes/nouvelle">
              {sayOfClasses("new-class")}
            </Link>
          }
        >
          {say("no-class-yet")}
        </EmptyState>
      ) : page.papers.length === 0 ? (
        <EmptyState icon={FileX} title={say("paper")}>
          {say("no-paper")}
        </EmptyState>
      ) : (
        <SittingForm {...page} errors={errors} />
      )}
    </>
  );
}
