import type { NextFunction, Request, Response } from "express";
import { isHttps } from "#app/config/config.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { say } from "./messages.fr.ts";
import { ownOrigin } from "./own-origin.server.ts";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Turns away what neither a page nor a handler could read, so that none of them has to fail on it. */
export function readableRequest(request: Request, response: Response, next: NextFunction): void {
  // Remix takes a port from this header whoever wrote it; without a proxy, that is the visitor.
  if (!isHttps(getContext().config)) delete request.headers["x-forwarded-host"];
  if (!METHODS.includes(request.method)) {
    response.status(405).json({ code: "unknown-method", message: say("unknown-method") });
  } else if (!isReadableAddress(ownOrigin(request) + request.originalUrl)) {
    response.status(400).json({ code: "unreadable-address", message: say("unreadable-address") });
  } else next();
}

/** A NUL is in no address of ours, and PostgreSQL fails on a text that has one. */
function isReadableAddress(address: string): boolean {
  if (!URL.canParse(address) || address.includes("%00")) return false;
  try {
    decodeURIComponent(new URL(address).pathname);
    return true;
  } catch {
    return false;
  }
}
