import { Mail } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import { Clock } from "./clock.tsx";
import type { OpenCopy } from "./live-copy.ts";
import { SavedState } from "./saved-state.tsx";
import styles from "./top-bar.module.css";
import { useTimes } from "./use-copy.ts";
import { useKeptState } from "./use-kept-state.ts";

interface Props {
  copy: OpenCopy;
  onHandIn: () => void;
  onPrint: () => void;
  /** Null where the paper has no messages. */
  inbox: { unread: number; isOpen: boolean; onToggle: () => void } | null;
}

/** Where am I, how long, is it safe, out. */
export function TopBar({ copy, onHandIn, onPrint, inbox }: Props) {
  const [hidden, setHidden] = useKeptState<boolean>("epreuve:horloge-masquee", false);
  const { closing } = useTimes(copy);
  const { block, title } = copy.view.paper;
  return (
    <header className={styles.top}>
      <a className="wordmark" href="/" aria-label={say("home-link")}>
        Épreuve
      </a>
      <h1>
        <b>{block}</b> · {title}
      </h1>
      <div className={styles.end}>
        {closing === null && <Clock copy={copy} hidden={hidden} onHide={setHidden} onPrint={onPrint} />}
        <SavedState copy={copy} />
        {inbox && (
          <Button
            kind="quiet"
            className={styles.messages}
            aria-pressed={inbox.isOpen}
            aria-label={say("messages-spoken", { count: inbox.unread })}
            onClick={inbox.onToggle}
          >
            <Mail className="icon" aria-hidden />
            {inbox.unread > 0 ? say("messages-count", { count: inbox.unread }) : say("messages")}
          </Button>
        )}
        {closing === null && (
          <Button kind="main" aria-haspopup="dialog" onClick={onHandIn}>
            <span>
              {say("hand-in")}
              <span className={styles.long}>{say("hand-in-long")}</span>
            </span>
          </Button>
        )}
      </div>
    </header>
  );
}
