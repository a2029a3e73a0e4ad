import { Printer } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import type { LoginCard } from "./enter-candidates.server.ts";
import styles from "./login-cards.module.css";
import { say } from "./messages.fr.ts";

interface Props {
  /** Where to sign in, without its protocol. */
  address: string;
  title: string;
  cards: readonly LoginCard[];
}

/** One card a candidate, ten on a sheet of A4, with lines to cut along. */
export function LoginCards({ address, title, cards }: Props) {
  return (
    <ul role="list" className={styles.cards}>
      {cards.map((card) => (
        <li key={card.login} className={styles.card}>
          <p className={styles.name}>{card.displayName}</p>
          <p className="meta">{card.group ? `${title} · ${card.group}` : title}</p>
          <dl>
            <dt>{say("card-address")}</dt>
            <dd>{address}</dd>
            <dt>{say("card-login")}</dt>
            <dd>{card.login}</dd>
            <dt>{say("card-password")}</dt>
            <dd>{card.password}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

export function PrintButton({ children }: { children: string }) {
  return (
    <Button kind="main" onClick={() => window.print()}>
      <Printer className="icon" aria-hidden />
      {children}
    </Button>
  );
}
