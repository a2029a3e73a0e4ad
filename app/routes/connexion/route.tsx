import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { selectDemoAccountCards } from "#app/accounts/demo-accounts.server.ts";
import { optionalAccount } from "#app/accounts/require-account.server.ts";
import { safeReturnPath } from "#app/accounts/safe-return-path.ts";
import { say } from "#app/accounts/messages.fr.ts";
import { SignInPage } from "#app/accounts/sign-in-page.tsx";
import { getContext } from "#app/config/context.server.ts";
import type { Mood } from "#app/ui/mood.ts";
import { signInAction } from "./sign-in-action.server.ts";

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction = () => [{ title: say("page-title") }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await optionalAccount(request))
    throw redirect(safeReturnPath(new URL(request.url).searchParams.get("suite")));
  return { demoAccounts: await selectDemoAccountCards(getContext()) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const refusal = await signInAction(request, context.address);
  return data(refusal, { status: refusal.status });
}

export default function Connexion() {
  const { demoAccounts } = useLoaderData<typeof loader>();
  return <SignInPage demoAccounts={demoAccounts} refusal={useActionData<typeof action>()} />;
}
