import type { NextFunction, Request, Response } from "express";
import { say } from "./messages.fr.ts";
import { ownOrigin } from "./own-origin.server.ts";

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** Turns away what another site makes a signed-in browser send; browsers name the origin of every such request. */
export function originCheck(request: Request, response: Response, next: NextFunction): void {
  if (SAFE_METHODS.includes(request.method) || request.get("Origin") === ownOrigin(request)) return next();
  response.status(403).json({ code: "foreign-origin", message: say("foreign-origin") });
}
