import { isRouteErrorResponse, Link } from "@remix-run/react";
import styles from "./error-page.module.css";
import { say } from "./messages.fr.ts";
import { Wordmark } from "./wordmark.tsx";

const KNOWN = [403, 404, 429] as const;

/** Says what happened and what to do next; never what the program said. */
export function ErrorPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? KNOWN.find((known) => known === error.status) : undefined;
  return (
    <main className={styles.page} id="contenu">
      <Wordmark />
      <h1>{say(`error-${status ?? "ours"}-title`)}</h1>
      <p>{say(`error-${status ?? "ours"}`)}</p>
      {status === undefined ? (
        <a className="btn btn--main" href="">
          {say("error-reload")}
        </a>
      ) : (
        <Link className="btn btn--main" to="/">
          {say("error-home")}
        </Link>
      )}
    </main>
  );
}
