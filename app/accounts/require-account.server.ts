import { redirect } from "@remix-run/node";
import { getContext } from "#app/config/context.server.ts";
import { readSessionToken } from "./session-cookie.server.ts";
import { findSignedIn } from "./sessions.server.ts";
import type { Role, SignedInAccount } from "./signed-in-account.ts";

/** Who is signed in, if anybody. */
export async function optionalAccount(request: Request): Promise<SignedInAccount | undefined> {
  const context = getContext();
  const token = readSessionToken(context.config, request.headers.get("Cookie"));
  return token === undefined ? undefined : findSignedIn(context, token);
}

/** Who is signed in; throws a redirect to the sign-in page, which comes back here, for anybody else. */
export async function requireAccount(request: Request): Promise<SignedInAccount> {
  const account = await optionalAccount(request);
  if (account) return account;
  throw redirect(`/connexion?suite=${encodeURIComponent(pathOf(request))}`);
}

/**
 * Who is signed in, in one of the roles; throws 403 for another role. Every loader and action calls it, in a role's
 * layout or not: a child can be asked for without its layout.
 */
export async function requireRole(request: Request, roles: readonly Role[]): Promise<SignedInAccount> {
  const account = await requireAccount(request);
  if (roles.includes(account.role)) return account;
  throw new Response(null, { status: 403 });
}

export const STAFF = ["teacher", "administrator"] as const satisfies readonly Role[];

/** Where a visitor wanted to go; Remix's own calls for a page's data carry `.data` and `_routes`. */
function pathOf(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete("_routes");
  const path = url.pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return path + url.search;
}
