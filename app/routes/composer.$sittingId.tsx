import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "#app/accounts/require-account.server.ts";
import { BeforePage } from "#app/attempts/before-page.tsx";
import { drawFor } from "#app/attempts/draw-for.server.ts";
import { say } from "#app/attempts/messages.fr.ts";
import { sittingBefore } from "#app/attempts/sitting-before.server.ts";
import { startAttempt } from "#app/attempts/start-attempt.server.ts";
import { getContext } from "#app/config/context.server.ts";
import type { Mood } from "#app/ui/mood.ts";

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: say("before-title", { title: data?.sitting.title ?? "" }) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id: accountId } = await requireRole(request, ["candidate"]);
  const { db, now } = getContext();
  const found = await sittingBefore(db, { sittingId: params.sittingId ?? "", accountId, now: now() });
  if (found === null) throw new Response(null, { status: 404 });
  if ("attemptId" in found) throw redirect(`/epreuve/${found.attemptId}`);
  return { sitting: found.sitting };
}

/** Starts the candidate's clock, or finds their copy again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { id: accountId } = await requireRole(request, ["candidate"]);
  const { db, now } = getContext();
  const at = now();
  const outcome = await startAttempt({
    db,
    sittingId: params.sittingId ?? "",
    accountId,
    now: at,
    random: Math.random,
    drawFor: (sitting) => drawFor({ db, sitting, chance: Math.random, now: at }),
  });
  if ("attempt" in outcome) return redirect(`/epreuve/${outcome.attempt.id}`);
  if (outcome.refused === "unknown-sitting") throw new Response(null, { status: 404 });
  return redirect(`/composer/${params.sittingId}`);
}

export default function Composer() {
  return <BeforePage sitting={useLoaderData<typeof loader>().sitting} />;
}
