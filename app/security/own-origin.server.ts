import type { Request } from "express";
import { isHttps } from "#app/config/config.server.ts";
import { getContext } from "#app/config/context.server.ts";

/** The origin under which the browser asked: `https://epreuve.example`. Only a trusted proxy may tell another host. */
export function ownOrigin(request: Request): string {
  const forwarded = isHttps(getContext().config)
    ? request.get("X-Forwarded-Host")?.split(",")[0]?.trim()
    : undefined;
  return `${request.protocol}://${forwarded ?? request.get("Host") ?? ""}`;
}
