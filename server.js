// @ts-check
/** Serves the built product; in development, Vite's. Everything that decides is in `app/entry.server.tsx`. */
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";

/** @typedef {import("@remix-run/node").ServerBuild} ServerBuild */

const LAST_WAIT_MS = 10_000;

const vite = process.env.NODE_ENV === "production" ? undefined : await startVite();
const built = vite ? undefined : await importBuild();
const { config, report } = await (await loadEntry()).start(process.env).catch(fail);
for (const line of report) console.log(line);

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", config.proxies);
app.use(compression());
app.use(async (request, response, next) => (await loadEntry()).expressApi(request, response, next));
serveFiles();
app.all(
  "*",
  createRequestHandler({
    build: loadBuild,
    mode: process.env.NODE_ENV,
    getLoadContext: async (request, response) => (await loadEntry()).loadContext(request, response),
  }),
);
app.use(tellFailure);

const server = app.listen(config.port, config.host, () => {
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  console.log(`Épreuve\u202f: http://${host}:${config.port}`);
});
server.on("error", fail);
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

function serveFiles() {
  if (vite) app.use(vite.middlewares);
  else
    app.use(
      "/assets",
      express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }),
    );
  app.use(express.static(vite ? "public" : "build/client", { maxAge: "1h" }));
}

async function startVite() {
  const { createServer } = await import("vite");
  return createServer({ server: { middlewareMode: true } });
}

/** @returns {Promise<ServerBuild>} */
async function importBuild() {
  const path = "./build/server/index.js";
  return import(path);
}

/** @returns {Promise<ServerBuild>} */
async function loadBuild() {
  if (built) return built;
  const module = await vite?.ssrLoadModule("virtual:remix/server-build");
  return /** @type {ServerBuild} */ (/** @type {unknown} */ (module));
}

/** @returns {Promise<typeof import("./app/entry.server.tsx")>} */
async function loadEntry() {
  const { module } = (await loadBuild()).entry;
  return /** @type {typeof import("./app/entry.server.tsx")} */ (/** @type {unknown} */ (module));
}

/**
 * Express knows it by its four arguments.
 * @param {unknown} error @param {express.Request} request @param {express.Response} response
 * @param {express.NextFunction} next
 */
async function tellFailure(error, request, response, next) {
  (await loadEntry()).tellFailure(error, request, response, next);
}

/** @param {unknown} error @returns {never} */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Lets the requests under way end, then closes the database. */
function stop() {
  setTimeout(() => process.exit(1), LAST_WAIT_MS).unref();
  server.close(async () => {
    await (await loadEntry()).stop();
    await vite?.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}
