// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps the sitting page's own files (its empty page, scripts, styles, fonts), so that it comes up without the network.
 * Never an answer, never a paper, never a call to the server: those are left alone.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const CACHE = "epreuve-page";
/** A network that gives no sign for so long is no network. */
const PATIENCE_MS = 5_000;

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  if (event.data?.kind === "keep") event.waitUntil(keep(event.data.page, event.data.files));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (request.mode === "navigate" && /^\/epreuve\/[^/]+$/.test(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
});

/**
 * Keeps one page and its files, and lets go of the others: one sitting at a time is written on a browser.
 * @param {string} path
 * @param {string[]} files
 */
async function keep(path, files) {
  const cache = await caches.open(CACHE);
  const wanted = [path, ...files];
  for (const { url } of await cache.keys())
    if (!wanted.includes(new URL(url).pathname)) await cache.delete(url);
  const kept = await Promise.all(files.map((url) => cache.match(url)));
  await cache.addAll([path, ...files.filter((_, index) => !kept[index])]);
}

/**
 * The page from the server, else the one that was kept.
 * @param {Request} request
 */
async function page(request) {
  const kept = await caches.match(new URL(request.url).pathname, { cacheName: CACHE });
  const fromServer = fetch(request);
  if (!kept) return fromServer;
  /** @type {Promise<null>} */
  const patience = new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const answer = await Promise.race([fromServer, patience]).catch(() => null);
  return answer && answer.status < 500 ? answer : kept;
}

/**
 * A file whose name changes with its content: the kept one is right for ever.
 * @param {Request} request
 */
async function file(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}
