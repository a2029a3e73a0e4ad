import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldErrors } from "#app/accounts/field-errors.ts";
import { install, isInstallationOpen } from "#app/accounts/first-administrator.server.ts";
import { InstallationForm } from "#app/accounts/installation-form.tsx";
import { InstallationSchema } from "#app/accounts/installation-schema.ts";
import { say } from "#app/accounts/messages.fr.ts";
import { sessionCookie } from "#app/accounts/session-cookie.server.ts";
import { openSession } from "#app/accounts/sessions.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import type { Mood } from "#app/ui/mood.ts";
import { NarrowPage } from "#app/ui/narrow-page.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction = () => [{ title: `${say("installation-title")} – Épreuve` }];

export async function loader({ params }: LoaderFunctionArgs) {
  const open = await isInstallationOpen(getContext(), params.token ?? "");
  return data({ open }, { status: open ? 200 : 404 });
}

export async function action({ request, params, context: { address } }: ActionFunctionArgs) {
  const context = getContext();
  const typed = Object.fromEntries(await readForm(request));
  const form = InstallationSchema.safeParse(typed);
  if (!form.success) return data({ errors: fieldErrors(form.error) }, { status: 400 });
  const accountId = await install(context, params.token ?? "", form.data);
  if (accountId === undefined) return redirect(new URL(request.url).pathname);
  const agent = request.headers.get("User-Agent") ?? "";
  const token = await openSession(context, accountId, { address, agent });
  return redirect("/", { headers: { "Set-Cookie": sessionCookie(context.config, token) } });
}

export default function Installation() {
  const { open } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <NarrowPage title={say("installation-title")}>
      {open ? (
        <InstallationForm errors={outcome?.errors ?? {}} />
      ) : (
        <Notice kind="stop">{say("installation-closed")}</Notice>
      )}
    </NarrowPage>
  );
}
