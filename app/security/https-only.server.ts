import type { NextFunction, Request, Response } from "express";
import { isHttps } from "#app/config/config.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { ownOrigin } from "./own-origin.server.ts";

/** Behind a proxy, sends who came by plain HTTP to the same page by HTTPS. */
export function httpsOnly(request: Request, response: Response, next: NextFunction): void {
  if (!isHttps(getContext().config) || request.secure) return next();
  response.redirect(308, ownOrigin(request).replace(/^http:/, "https:") + request.originalUrl);
}
