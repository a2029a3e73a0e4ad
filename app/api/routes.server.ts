import { sessionRoute } from "#app/accounts/session-api.server.ts";
import { attemptRoutes } from "#app/attempts/attempt-api.server.ts";
import { commissionRoutes } from "#app/commission/commission-api.server.ts";
import { markingRoutes } from "#app/marking/marking-api.server.ts";
import type { ApiRoute } from "./define-api-route.ts";

/** Every plain handler, written out: one line each. */
export const apiRoutes: readonly ApiRoute[] = [
  sessionRoute,
  ...attemptRoutes,
  ...markingRoutes,
  ...commissionRoutes,
];
