import { Form, Link, NavLink } from "@remix-run/react";
import { CircleUserRound, KeyRound, LogOut } from "lucide-react";
import styles from "./bar.module.css";
import { say } from "./messages.fr.ts";
import { Wordmark } from "./wordmark.tsx";

export interface BarLink {
  to: string;
  label: string;
}

interface Props {
  links: readonly BarLink[];
  displayName: string;
}

/** The line on top of every page but the exam: where one can go, and who is signed in. */
export function Bar({ links, displayName }: Props) {
  return (
    <header className="bar">
      <Wordmark />
      <nav aria-label={say("main-navigation")}>
        {links.map(({ to, label }) => (
          <NavLink key={to} to={to} className="tab">
            {label}
          </NavLink>
        ))}
      </nav>
      <div className="bar__end">
        <AccountMenu displayName={displayName} />
      </div>
    </header>
  );
}

/** Plain `details`: it works before any script does. */
function AccountMenu({ displayName }: { displayName: string }) {
  return (
    <details className={styles.menu}>
      <summary className="btn btn--quiet">
        <CircleUserRound className="icon" aria-hidden />
        <span>{displayName}</span>
      </summary>
      <div className={styles.items}>
        <Link className="btn btn--quiet" to="/mot-de-passe">
          <KeyRound className="icon" aria-hidden />
          {say("change-password")}
        </Link>
        <Form method="post" action="/deconnexion">
          <button className="btn btn--quiet" type="submit">
            <LogOut className="icon" aria-hidden />
            {say("sign-out")}
          </button>
        </Form>
      </div>
    </details>
  );
}
