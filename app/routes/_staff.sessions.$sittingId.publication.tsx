import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { loadPublication } from "#app/marking/load-publication.server.ts";
import { say } from "#app/marking/messages.fr.ts";
import { PublicationPage } from "#app/marking/publication-page.tsx";
import { publish } from "#app/marking/publication.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { requireSitting } from "#app/sittings/sitting-access.server.ts";

const ticked = () =>
  z
    .literal("1")
    .optional()
    .transform((value) => value !== undefined);
const FormSchema = z.object({
  stage: z.enum(["none", "marks", "full"]),
  showsGrid: ticked(),
  evenSo: ticked(),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const sitting = await requireSitting(context.db, account, params.sittingId);
  return loadPublication(context, sitting, account.zone);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const sitting = await requireSitting(context.db, account, params.sittingId);
  const form = FormSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) throw new Response(null, { status: 400 });
  const refusal = await publish(context, { account, sitting, ...form.data });
  if (refusal) return data({ published: false, error: say("publish-refused") }, { status: 409 });
  return { published: true, error: null };
}

export default function Publication() {
  return (
    <PublicationPage {...useLoaderData<typeof loader>()} outcome={useActionData<typeof action>() ?? null} />
  );
}
