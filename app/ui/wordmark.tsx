import { Link } from "@remix-run/react";
import { say } from "./messages.fr.ts";

/** The product's name, which leads home. */
export function Wordmark() {
  return (
    <Link className="wordmark" to="/" aria-label={say("home-link")}>
      Épreuve
    </Link>
  );
}
