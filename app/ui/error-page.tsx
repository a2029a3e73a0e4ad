import { isRouteErrorResponse, Link, useLocation } from "@remix-run/react";
import { buttonClass } from "./button.tsx";
import { say } from "./messages.fr.ts";
import { NarrowPage } from "./narrow-page.tsx";

const KNOWN = [403, 404, 429] as const;

/** Says what happened and what to do next; never what the program said. */
export function ErrorPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? KNOWN.find((known) => known === error.status) : undefined;
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
