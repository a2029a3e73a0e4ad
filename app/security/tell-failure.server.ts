import type { NextFunction, Request, Response } from "express";
import { say } from "./messages.fr.ts";

/** The last handler: what no other could answer is said in French, and what the program said stays in its log. */
export function tellFailure(error: unknown, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(error);
  const status = statusOf(error);
  if (status >= 500) console.error(`${request.method} ${request.path}`, error);
  response.status(status).set("Cache-Control", "no-store").type("text").send(sentenceOf(status));
}

/** Express and its files tell by `status` what is the visitor's doing. */
function statusOf(error: unknown): number {
  const status =
    typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

function sentenceOf(status: number): string {
  if (status === 404) return say("not-found");
  return status < 500 ? say("unreadable-request") : say("our-fault");
}
