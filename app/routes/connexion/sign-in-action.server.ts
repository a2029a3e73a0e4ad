import { redirect } from "@remix-run/node";
import { say } from "#app/accounts/messages.fr.ts";
import { safeReturnPath } from "#app/accounts/safe-return-path.ts";
import { readSessionToken, sessionCookie } from "#app/accounts/session-cookie.server.ts";
import { SignInSchema } from "#app/accounts/sign-in-form.ts";
import type { SignInRefusal } from "#app/accounts/sign-in-page.tsx";
import { signIn, signInDemo } from "#app/accounts/sign-in.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";

/** Signs in and throws the way onwards, or says why not; the password is never sent back. */
export async function signInAction(
  request: Request,
  address: string,
): Promise<SignInRefusal & { status: number }> {
  const context = getContext();
  const form = await readForm(request);
  const visitor = { address, agent: request.headers.get("User-Agent") ?? "" };
  const demo = form.get("demo");
  if (typeof demo === "string") {
    const opened = await signInDemo(context, demo, visitor);
    if (!opened) throw new Response(null, { status: 403 });
    throw onwards(request, opened.token);
  }

  const login = String(form.get("login") ?? "");
  const credentials = SignInSchema.safeParse(Object.fromEntries(form));
  if (!credentials.success) return { status: 400, login, message: say("sign-in-unreadable") };
  const heldToken = readSessionToken(context.config, request.headers.get("Cookie"));
  const result = await signIn(context, { ...credentials.data, heldToken }, visitor);
  if (result.outcome === "signed-in") throw onwards(request, result.token);
  if (result.outcome === "wait")
    return { status: 429, login, message: say("wait", { seconds: result.seconds }) };
  return { status: 401, login, message: say("wrong-password") };
}

function onwards(request: Request, token: string): Response {
  const path = safeReturnPath(new URL(request.url).searchParams.get("suite"));
  return redirect(path, { headers: { "Set-Cookie": sessionCookie(getContext().config, token) } });
}
