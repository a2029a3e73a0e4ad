import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/accounts/sessions.server.ts";
import { clearedSessionCookie, readSessionToken } from "#app/accounts/session-cookie.server.ts";
import { getContext } from "#app/config/context.server.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const context = getContext();
  const token = readSessionToken(context.config, request.headers.get("Cookie"));
  if (token !== undefined) await endSession(context, token);
  return redirect("/connexion", { headers: { "Set-Cookie": clearedSessionCookie(context.config) } });
}
