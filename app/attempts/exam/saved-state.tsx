import { Check, CloudOff } from "lucide-react";
import { unsent } from "#app/attempts/outbox/drive-outbox.ts";
import { say } from "#app/attempts/messages.fr.ts";
import { formatClock } from "#grading/language/format-time.ts";
import type { OpenCopy } from "./live-copy.ts";
import styles from "./top-bar.module.css";
import { useOutbox } from "./use-copy.ts";
import { useUnsentFiles } from "./use-file-desk.ts";

/**
 * Whether what was typed is safe: when it was last saved, or how much is still to be sent. Not read out by itself: it
 * changes with every word.
 */
export function SavedState({ copy }: { copy: OpenCopy }) {
  const view = useOutbox(copy);
  const answers = unsent(view).length;
  const files = useUnsentFiles(copy);
  const count = answers > 0 ? answers : files;
  const savedAt = lastSavedAt(copy);
  if (count > 0 && (!view.reachable || view.halt !== null))
    return (
      <span className={`${styles.saved} ${styles.waiting}`}>
        <CloudOff className="icon" aria-hidden />
        <span>
          {count}
          <span className={styles.long}>
            {say(answers > 0 ? "to-send" : "files-to-send", { count }).replace(String(count), "")}
          </span>
          {say("to-send-end")}
        </span>
      </span>
    );
  if (count > 0) return <span className={styles.saved}>{say("saving")}</span>;
  if (savedAt === null) return <span className={styles.saved} />;
  return (
    <span className={styles.saved}>
      <Check className="icon" aria-hidden />
      <span>
        <span className={styles.long}>{say("saved-at")}</span>
        {formatClock(savedAt, copy.view.zone)}
      </span>
    </span>
  );
}

/** When an answer of this copy was last saved, by the server's clock; null where none was. */
export function lastSavedAt({ driver }: OpenCopy): string | null {
  const times = [...driver.view().outbox.lanes.values()].flatMap(({ savedAt }) => savedAt || []);
  return times.length === 0 ? null : times.reduce((latest, time) => (time > latest ? time : latest));
}
