import { formatClock } from "#grading/language/format-time.ts";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./desk.module.css";
import type { SaveStatus } from "./use-marking.ts";

/** The keys of the rubric, and how the last decision stands. */
export function StatusBar({ status, zone }: { status: SaveStatus; zone: string }) {
  return (
    <footer className={styles.status}>
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {say("keys-criterion")}
      </span>
      <span>
        <kbd>0</kbd>…<kbd>9</kbd> {say("keys-points")}
      </span>
      <span>
        <kbd>{say("key-delete")}</kbd> {say("keys-erase")}
      </span>
      <span>
        <kbd>C</kbd> {say("keys-comment")}
      </span>
      <span>
        <kbd>{say("key-shift-enter")}</kbd> {say("keys-previous")}
      </span>
      <span className={styles.keysNote}>{say("keys-note")}</span>
      <b role="status" data-failed={isFailed(status) || undefined}>
        {tellStatus(status, zone)}
      </b>
    </footer>
  );
}

const isFailed = ({ kind }: SaveStatus) => kind === "refused" || kind === "unreachable";

function tellStatus(status: SaveStatus, zone: string): string {
  switch (status.kind) {
    case "idle":
      return "";
    case "saving":
      return say("saving");
    case "saved":
      return say("saved", { at: formatClock(new Date(status.at).toISOString(), zone) });
    case "unreachable":
      return say("save-failed", { reason: say("save-offline") });
    case "refused":
      return say("save-failed", { reason: status.message });
  }
}
