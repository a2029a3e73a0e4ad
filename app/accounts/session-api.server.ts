import type { ApiReply, ApiRequest, ApiRoute } from "#app/api/define-api-route.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { say } from "./messages.fr.ts";
import { sessionCookie } from "./session-cookie.server.ts";
import { signIn } from "./sign-in.server.ts";
import { SignInSchema } from "./sign-in-form.ts";

/** `POST /api/session`: signs in again without leaving the page; 200 names the account, so that a copy stays its own. */
export const sessionRoute: ApiRoute = {
  method: "post",
  path: "/api/session",
  roles: "anyone",
  handler: postSession,
};

async function postSession(context: AppContext, request: ApiRequest): Promise<ApiReply> {
  const form = SignInSchema.safeParse(request.unsafeBody);
  if (!form.success) return refusal(400, "sign-in-unreadable");
  const result = await signIn(context, { ...form.data, heldToken: request.sessionToken }, request);
  if (result.outcome === "wrong") return refusal(401, "wrong-password");
  if (result.outcome === "wait") return waiting(result.seconds);
  const { id, role, display_name } = result.account;
  return {
    status: 200,
    body: { account: { id, role, displayName: display_name } },
    headers: { "Set-Cookie": sessionCookie(context.config, result.token) },
  };
}

function refusal(status: number, code: "sign-in-unreadable" | "wrong-password"): ApiReply {
  return { status, body: { code, message: say(code) } };
}

function waiting(seconds: number): ApiReply {
  return {
    status: 429,
    body: { code: "wait", message: say("wait", { seconds }), seconds },
    headers: { "Retry-After": String(seconds) },
  };
}
