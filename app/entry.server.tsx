import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "#app/ui/nonce.tsx";

export { expressApi } from "#app/api/express-api.server.ts";
export { loadContext } from "#app/config/load-context.server.ts";
export { start, stop } from "#app/config/start.server.ts";
export { tellFailure } from "#app/security/tell-failure.server.ts";

export const streamTimeout = 5_000;

/** A page is about a person, and a school's computers are shared: nothing of it stays in the browser. */
function keepOut(headers: Headers): void {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
}

export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepOut(response.headers);
  return response;
};

/** A loader or an action that failed: our fault, noted; a visitor who left, or asked for what is not there, is none. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  const isTheirs = isRouteErrorResponse(error) && error.status < 500;
  if (!isTheirs && !request.signal.aborted)
    console.error(`${request.method} ${new URL(request.url).pathname}`, error);
};

/** Writes a page: at once for a browser, as a whole for a crawler. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  const readyEvent = isbot(request.headers.get("User-Agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let statusNow = status;
    let started = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={cspNonce}>
        <RemixServer context={entryContext} url={request.url} nonce={cspNonce} />
      </NonceContext.Provider>,
      {
        nonce: cspNonce,
        [readyEvent]() {
          started = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          keepOut(headers);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusNow }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          statusNow = 500;
          if (started) console.error(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
