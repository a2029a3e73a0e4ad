import { Inbox } from "lucide-react";
import { Badge, StateBadge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice, type NoticeKind } from "#app/ui/notice.tsx";
import { Progress } from "#app/ui/progress.tsx";
import { STATES } from "#app/ui/state-glyph.tsx";
import styles from "./gallery.module.css";
import { Shown } from "./shown.tsx";

const NOTICES = {
  plain: "Hors connexion\u202f: vos réponses sont gardées sur cet ordinateur et seront envoyées.",
  calm: "Publier deviendra possible quand les deux réponses à vérifier seront lues.",
  done: "Mot de passe changé. Vos autres connexions sont fermées.",
  care: "Une réponse est arrivée après la fin de l’épreuve.",
  stop: "Ce lien a déjà servi ou n’est plus valable.",
} satisfies Record<NoticeKind, string>;

export function MessagesShown() {
  return (
    <>
      <Shown title="États">
        <div className={styles.line}>
          {STATES.map((state) => (
            <StateBadge key={state} state={state} />
          ))}
        </div>
        <div className={styles.line}>
          {STATES.map((state) => (
            <StateBadge key={state} state={state} bare />
          ))}
        </div>
        <div className={styles.line}>
          <Badge>tiers temps</Badge>
          <StateBadge state="verifier">3.3 à vérifier</StateBadge>
        </div>
      </Shown>
      <Shown title="Messages">
        {Object.entries(NOTICES).map(([kind, words]) => (
          <Notice key={kind} kind={kind as NoticeKind}>
            {words}
          </Notice>
        ))}
      </Shown>
      <Shown title="Avancement, liste vide">
        <div className={styles.line}>
          <Progress done={0} of={9} label={"Copie n°\u00a00411"} />
          <Progress done={8} of={9} label={"Copie n°\u00a00415"} />
          <Progress done={9} of={9} label={"Copie n°\u00a00414"} />
        </div>
        <EmptyState
          icon={Inbox}
          title="Aucune session"
          action={<Button kind="main">Programmer une session</Button>}
        >
          Les épreuves que vous programmez pour vos classes seront ici.
        </EmptyState>
      </Shown>
    </>
  );
}
