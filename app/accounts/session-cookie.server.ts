import { type Config, isHttps } from "#app/config/config.server.ts";

/** `__Host-` makes the browser refuse the cookie over HTTP, for another host or for a part of the site. */
function cookieName(config: Config): string {
  return isHttps(config) ? "__Host-epreuve" : "epreuve";
}

/** Ends with the browser: a school's computers are shared. */
export function sessionCookie(config: Config, token: string): string {
  return `${cookieName(config)}=${token}; ${attributes(config)}`;
}

export function clearedSessionCookie(config: Config): string {
  return `${cookieName(config)}=; Max-Age=0; ${attributes(config)}`;
}

/** The token in a request's `Cookie` header, checked by nobody yet. */
export function readSessionToken(
  config: Config,
  cookieHeader: string | null | undefined,
): string | undefined {
  const prefix = `${cookieName(config)}=`;
  const pair = cookieHeader?.split("; ").find((candidate) => candidate.startsWith(prefix));
  return pair?.slice(prefix.length) || undefined;
}

function attributes(config: Config): string {
  return ["Path=/", "HttpOnly", "SameSite=Lax", ...(isHttps(config) ? ["Secure"] : [])].join("; ");
}
