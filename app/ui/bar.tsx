import { NavLink } from "@remix-run/react";
import { AccountMenu } from "./account-menu.tsx";
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
