import type { NextFunction, Request, Response } from "express";
import { say } from "./messages.fr.ts";

/** The largest that a page sends: the archive of a case study. */
const LARGEST_BODY_BYTES = 20 * 1024 * 1024;

/** Refuses a body too large, or of a size not told, before a byte of it is read. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  if (request.get("Transfer-Encoding") !== undefined) {
    response.status(411).json({ code: "body-of-unknown-length", message: say("body-of-unknown-length") });
  } else if (Number(request.get("Content-Length") ?? 0) > LARGEST_BODY_BYTES) {
    const megabytes = LARGEST_BODY_BYTES / 1024 / 1024;
    response.status(413).json({ code: "body-too-large", message: say("body-too-large", { megabytes }) });
  } else next();
}
