import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "#app/accounts/change-password.server.ts";
import { ChangePasswordSchema } from "#app/accounts/change-password-form.ts";
import { fieldErrors } from "#app/accounts/field-errors.ts";
import { say } from "#app/accounts/messages.fr.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Mood } from "#app/ui/mood.ts";
import { NarrowPage } from "#app/ui/narrow-page.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Outcome = { changed: boolean; errors: Readonly<Record<string, string>> };

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction = () => [{ title: `${say("change-title")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { login, demo } = await requireAccount(request);
  return { login, demo };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  if (account.demo) throw new Response(null, { status: 403 });
  const form = ChangePasswordSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success)
    return data<Outcome>({ changed: false, errors: fieldErrors(form.error) }, { status: 400 });
  const changed = await changePassword(getContext(), account, form.data);
  if (changed) return data<Outcome>({ changed, errors: {} });
  return data<Outcome>({ changed, errors: { present: say("present-password-wrong") } }, { status: 400 });
}

export default function ChangePassword() {
  const { login, demo } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <NarrowPage title={say("change-title")}>
      {demo && <Notice>{say("demo-password")}</Notice>}
      {outcome?.changed && (
        <Notice kind="done" live>
          {say("changed")}
        </Notice>
      )}
      {!demo && !outcome?.changed && <PasswordForm login={login} errors={outcome?.errors ?? {}} />}
      <Link to="/">{say("back-home")}</Link>
    </NarrowPage>
  );
}

function PasswordForm({ login, errors }: { login: string; errors: Outcome["errors"] }) {
  return (
    <Form method="post">
      {/* For the browser's keeper of passwords. */}
      <input type="hidden" name="login" autoComplete="username" value={login} readOnly />
      <Field
        label={say("present-password")}
        name="present"
        type="password"
        autoComplete="current-password"
        required
        error={errors.present}
      />
      <Field
        label={say("new-password")}
        hint={say("new-password-hint")}
        name="next"
        type="password"
        autoComplete="new-password"
        required
        error={errors.next}
      />
      <Field
        label={say("repeat-password")}
        name="repeat"
        type="password"
        autoComplete="new-password"
        required
        error={errors.repeat}
      />
      <Button kind="main" type="submit">
        {say("change-submit")}
      </Button>
    </Form>
  );
}
