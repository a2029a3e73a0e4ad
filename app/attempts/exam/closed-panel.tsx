import { say } from "#app/attempts/messages.fr.ts";
import { unsent } from "#app/attempts/outbox/drive-outbox.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { formatClock } from "#grading/language/format-time.ts";
import type { Closing } from "#app/attempts/attempt-clock.ts";
import type { OpenCopy } from "./live-copy.ts";
import { lastSavedAt } from "./saved-state.tsx";
import styles from "./exam-page.module.css";
import { useOutbox } from "./use-copy.ts";
import { useUnsentFiles } from "./use-file-desk.ts";

/** The end, calmly: what counts, what came late, what is still on its way. */
export function ClosedPanel({ copy, closing }: { copy: OpenCopy; closing: Closing }) {
  const view = useOutbox(copy);
  const late = [...view.outbox.lanes.values()].filter((lane) => lane.late).length;
  const waiting = unsent(view).length;
  const files = useUnsentFiles(copy);
  return (
    <section className={styles.closed} aria-label={say("closed-label")}>
      <Notice kind="calm" live>
        <p>
          <b>{closingWords(copy, closing)}</b>
        </p>
        {late > 0 && <p>{say("closed-late", { count: late })}</p>}
        {waiting > 0 && <p>{say("closed-unsent", { count: waiting })}</p>}
        {files > 0 && <p>{say("closed-files-unsent", { count: files })}</p>}
      </Notice>
      <a className={buttonClass()} href="/">
        {say("back-home")}
      </a>
    </section>
  );
}

function closingWords(copy: OpenCopy, { closed, at }: Closing): string {
  const { zone } = copy.view;
  if (closed === "handed-in") return say("handed-in", { time: formatClock(at, zone) });
  const savedAt = lastSavedAt(copy);
  return savedAt === null ? say("closed-blank") : say("closed-saved", { time: formatClock(savedAt, zone) });
}
