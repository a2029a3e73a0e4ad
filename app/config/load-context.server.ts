import type { Request, Response } from "express";
import { hashedAddress } from "#app/security/hashed-address.server.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    cspNonce: string | undefined;
    /** Where the request comes from, hashed. */
    address: string;
  }
}

/** What a loader or an action knows of the request beside the `Request` itself. */
export function loadContext(request: Request, response: Response) {
  const cspNonce: unknown = response.locals.cspNonce;
  return { cspNonce: typeof cspNonce === "string" ? cspNonce : undefined, address: hashedAddress(request) };
}
