import type { Request } from "express";
import { say as sayAccounts } from "#app/accounts/messages.fr.ts";
import { readSessionToken } from "#app/accounts/session-cookie.server.ts";
import { findSignedIn } from "#app/accounts/sessions.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { hashedAddress } from "#app/security/hashed-address.server.ts";
import { say } from "#app/security/messages.fr.ts";
import type { ApiReply, ApiRoute } from "./define-api-route.ts";
import { readBytes } from "./read-bytes.server.ts";

const SIGNED_OUT: ApiReply = {
  status: 401,
  body: { code: "signed-out", message: sayAccounts("signed-out") },
};
const NOT_ALLOWED: ApiReply = {
  status: 403,
  body: { code: "not-allowed", message: sayAccounts("not-allowed") },
};

/** Checks who asks, then runs the handler; a handler that throws is our fault, noted and told as such. */
export async function runApiRoute(route: ApiRoute, request: Request): Promise<ApiReply> {
  try {
    return await run(route, request);
  } catch (error) {
    console.error(`${route.method} ${route.path}`, error);
    return { status: 500, body: { code: "our-fault", message: say("our-fault") } };
  }
}

async function run(route: ApiRoute, request: Request): Promise<ApiReply> {
  const context = getContext();
  const sessionToken = readSessionToken(context.config, request.get("Cookie"));
  const apiRequest = {
    params: request.params,
    unsafeBody: request.body as unknown,
    unsafeQuery: new URL(request.originalUrl, "http://unused.invalid").searchParams,
    readBytes: (most: number) => readBytes(request, most),
    address: hashedAddress(request),
    agent: request.get("User-Agent") ?? "",
    sessionToken,
  };
  if (route.roles === "anyone") return route.handler(context, apiRequest);
  const account = sessionToken === undefined ? undefined : await findSignedIn(context, sessionToken);
  if (!account) return SIGNED_OUT;
  if (!route.roles.includes(account.role)) return NOT_ALLOWED;
  return route.handler(context, { ...apiRequest, account });
}
