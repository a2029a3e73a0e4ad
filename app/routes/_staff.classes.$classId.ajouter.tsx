import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { addCandidates } from "#app/classes/add-candidates.server.ts";
import { requireClass } from "#app/classes/class-access.server.ts";
import { listMembers } from "#app/classes/list-members.server.ts";
import { IssuedCards } from "#app/classes/issued-cards.tsx";
import { readListForm } from "#app/classes/list-form.server.ts";
import { ListPage } from "#app/classes/list-page.tsx";
import { say } from "#app/classes/messages.fr.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta: MetaFunction = () => [{ title: `${say("add-candidates")} – Épreuve` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const { name } = await requireClass(getContext().db, account, params.classId);
  return { name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const target = await requireClass(context.db, account, params.classId);
  const present = (await listMembers(context.db, target.id)).map(({ displayName }) => displayName);
  const { text, list, confirmed } = await readListForm(await readForm(request), present);
  const sent = { text, list };
  if (!confirmed) return data({ sent }, { status: list.problems.length > 0 ? 400 : 200 });
  const cards = await addCandidates(context, account, target, list.candidates);
  const address = new URL(request.url).host;
  return data({ issued: { classId: target.id, className: target.name, address, cards } });
}

export default function AddCandidates() {
  const { name } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (reply && "issued" in reply) return <IssuedCards {...reply.issued} />;
  return (
    <>
      <PageHead title={say("add-candidates")}>{name}</PageHead>
      <ListPage sent={reply?.sent} confirm={(count) => say("add", { count })} />
    </>
  );
}
