import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { AskForCards } from "#app/classes/ask-for-cards.tsx";
import { requireClass } from "#app/classes/class-access.server.ts";
import { IssuedCards } from "#app/classes/issued-cards.tsx";
import { say } from "#app/classes/messages.fr.ts";
import { reissueCards } from "#app/classes/reissue-cards.server.ts";
import { getContext } from "#app/config/context.server.ts";

export const meta: MetaFunction = () => [{ title: `${say("cards-title")} – Épreuve` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const { id, name } = await requireClass(getContext().db, account, params.classId);
  return { classId: id, className: name };
}

/** Passwords are shown in the answer to the form that makes them, and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const target = await requireClass(context.db, account, params.classId);
  return { address: new URL(request.url).host, cards: await reissueCards(context, account, target) };
}

export default function Cards() {
  const ofClass = useLoaderData<typeof loader>();
  const issued = useActionData<typeof action>();
  return issued ? <IssuedCards {...ofClass} {...issued} /> : <AskForCards {...ofClass} />;
}
