import express, { type NextFunction, type Request, type Response, Router } from "express";
import { getContext } from "#app/config/context.server.ts";
import { reachDatabase } from "#app/db/reachable.server.ts";
import { bodyLimit } from "#app/security/body-limit.server.ts";
import { httpsOnly } from "#app/security/https-only.server.ts";
import { say } from "#app/security/messages.fr.ts";
import { originCheck } from "#app/security/origin-check.server.ts";
import { readableRequest } from "#app/security/readable-request.server.ts";
import { securityHeaders } from "#app/security/security-headers.server.ts";
import { apiRoutes } from "./routes.server.ts";
import { runApiRoute } from "./run-api-route.server.ts";

/** Several answers of 256 KB each in one call. */
const LARGEST_JSON = "4mb";

/** What stands before the files and the pages: the door's checks, the health page, the plain handlers. */
export const expressApi: Router = buildRouter();

function buildRouter(): Router {
  const router = Router();
  router.use(securityHeaders, readableRequest);
  router.get("/healthz", health);
  router.use(httpsOnly, originCheck, bodyLimit);
  router.use("/api", express.json({ limit: LARGEST_JSON }), unreadableBody);
  for (const route of apiRoutes)
    router[route.method](route.path, async (request, response) => {
      const { status, headers = {}, body } = await runApiRoute(route, request);
      response
        .status(status)
        .set({ "Cache-Control": "no-store", ...headers })
        .json(body);
    });
  router.use(
    "/api",
    (_request, response) => void response.status(404).json({ code: "not-found", message: say("not-found") }),
  );
  return router;
}

/** Answers once the database does. */
async function health(_request: Request, response: Response): Promise<void> {
  try {
    await reachDatabase(getContext().db);
    response.type("text").send("ok");
  } catch (error) {
    console.error("healthz", error);
    response.status(503).type("text").send("base de données injoignable");
  }
}

function unreadableBody(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (typeof error !== "object" || error === null || !("status" in error)) return next(error);
  const code = error.status === 413 ? "body-too-large" : "unreadable-body";
  response.status(Number(error.status)).json({ code, message: say(code, { megabytes: 4 }) });
}
