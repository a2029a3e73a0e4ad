import { flatRoutes } from "@remix-run/fs-routes";
import config from "../remix.config.js";

export default flatRoutes({ ignoredRouteFiles: config.ignoredRouteFiles ?? [] });
