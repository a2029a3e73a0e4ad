import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldErrors } from "#app/accounts/field-errors.ts";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { ClassSchema, schoolYear } from "#app/classes/class-schema.ts";
import { createClass } from "#app/classes/create-class.server.ts";
import { IssuedCards } from "#app/classes/issued-cards.tsx";
import { readListForm } from "#app/classes/list-form.server.ts";
import { ListPage } from "#app/classes/list-page.tsx";
import { say } from "#app/classes/messages.fr.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta: MetaFunction = () => [{ title: `${say("new-class")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, STAFF);
  return { year: schoolYear(getContext().now()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const form = await readForm(request);
  const facts = ClassSchema.safeParse(Object.fromEntries(form));
  const { text, list, confirmed } = await readListForm(form);
  const sent = { text, list, errors: facts.success ? {} : fieldErrors(facts.error) };
  if (!facts.success || list.problems.length > 0) return data({ sent }, { status: 400 });
  if (!confirmed) return data({ sent });
  const { classId, cards } = await createClass(getContext(), account, {
    ...facts.data,
    candidates: list.candidates,
  });
  const address = new URL(request.url).host;
  return data({ issued: { classId, className: facts.data.name, address, cards } });
}

export default function NewClass() {
  const { year } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (reply && "issued" in reply) return <IssuedCards {...reply.issued} />;
  const errors: Readonly<Record<string, string>> = reply?.sent.errors ?? {};
  return (
    <>
      <PageHead title={say("new-class")} />
      <ListPage sent={reply?.sent} confirm={(count) => say("create", { count })}>
        <Field
          label={say("class-name")}
          hint={say("class-name-hint")}
          name="name"
          required
          error={errors.name}
        />
        <Field label={say("year")} name="year" required defaultValue={year} error={errors.year} />
      </ListPage>
    </>
  );
}
