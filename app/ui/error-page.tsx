import { isRouteErrorResponse, Link, useLocation } from "@remix-run/react";
import { buttonClass } from "./button.tsx";
import { say } from "./messages.fr.ts";
import { NarrowPage } from "./narrow-page.tsx";

const KNOWN = [403, 404, 429] as const;

/** What is told of a status; any other of the visitor's doing is a request that was not understood. */
function toldAs(status: number): (typeof KNOWN)[number] | 400 | undefined {
  return KNOWN.find((known) => known === status) ?? (status >= 400 && status < 500 ? 400 : undefined);
}

/** Says what happened and what to do next; never what the program said. */
export function ErrorPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? toldAs(error.status) : undefined;
  const here = useLocation();
  const code = `error-${status ?? "ours"}` as const;
  return (
    <NarrowPage title={say(`${code}-title`)}>
      <p>{say(code)}</p>
      {status === 404 || status === 403 ? (
        <Link className={buttonClass({ kind: "main" })} to="/">
          {say("error-home")}
        </Link>
      ) : (
        <Link className={buttonClass({ kind: "main" })} to={here} reloadDocument>
          {say("error-reload")}
        </Link>
      )}
    </NarrowPage>
  );
}
