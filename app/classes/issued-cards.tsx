import { Link } from "@remix-run/react";
import { buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import type { LoginCard } from "./enter-candidates.server.ts";
import styles from "./issued-cards.module.css";
import { LoginCards, PrintButton } from "./login-cards.tsx";
import { say } from "./messages.fr.ts";

export interface IssuedCardsProps {
  classId: string;
  className: string;
  address: string;
  cards: readonly LoginCard[];
}

/** The page after passwords were made: the only moment at which they are shown. */
export function IssuedCards({ classId, className, address, cards }: IssuedCardsProps) {
  return (
    <div className={styles.page}>
      <div className="no-print">
        <PageHead
          title={say("cards-title")}
          actions={
            <>
              <Link className={buttonClass()} to={`/classes/${classId}`}>
                {say("to-class")}
              </Link>
              <PrintButton>{say("print-cards")}</PrintButton>
            </>
          }
        >
          {className} · {say("candidate-count", { count: cards.length })}
        </PageHead>
        <Notice kind="care" live>
          {say("cards-once")}
        </Notice>
      </div>
      <LoginCards address={address} title={className} cards={cards} />
    </div>
  );
}
