import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { requireCopyOfSitting } from "#app/marking/copy-of-sitting.server.ts";
import { DeskPage } from "#app/marking/desk/desk-page.tsx";
import { loadDesk } from "#app/marking/load-desk.server.ts";
import { acceptLate } from "#app/marking/late-saves.server.ts";
import { say } from "#app/marking/messages.fr.ts";
import { readForm } from "#app/security/read-form.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: desk }) => [
  { title: `${say("desk-title", { number: desk?.copyNumber ?? "" })} – Épreuve` },
];

/** Going from one answer to the next asks the server nothing. */
export const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) =>
  formMethod !== undefined || currentUrl.pathname !== nextUrl.pathname ? defaultShouldRevalidate : false;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const { sittingId, copyNumber } = params;
  const found = await requireCopyOfSitting(context.db, account, { sittingId, copyNumber });
  return loadDesk(context, { ...found, zone: account.zone });
}

/** Accepts a late save, with a reason. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const { sittingId, copyNumber } = params;
  const { attempt } = await requireCopyOfSitting(context.db, account, { sittingId, copyNumber });
  const form = await readForm(request);
  const [saveId, reason] = [String(form.get("save") ?? ""), String(form.get("reason") ?? "").trim()];
  if (reason === "") return data({ saveId, error: say("late-reason-missing") }, { status: 400 });
  await acceptLate(context, { attempt, saveId, by: account.id, reason });
  return { saveId, error: null };
}

export default function Desk() {
  return <DeskPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />;
}
