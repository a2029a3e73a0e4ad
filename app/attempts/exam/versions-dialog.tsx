import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import type { Lane } from "#app/attempts/outbox/lane.ts";
import type { PaperAnswer } from "#app/attempts/paper.ts";
import { formatClock } from "#grading/language/format-time.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";
import type { OpenCopy } from "./live-copy.ts";
import styles from "./versions-dialog.module.css";

interface Props {
  copy: OpenCopy;
  lane: Lane;
  /** Null for the rough pad. */
  answer: PaperAnswer | null;
  onClose: () => void;
}

/** Both versions of an answer that was written at two places, for the candidate to choose from. */
export function VersionsDialog({ copy, lane, answer, onClose }: Props) {
  if (lane.conflict === null) return null;
  const { found, other } = lane.conflict;
  const choose = (choice: "mine" | "other") => {
    copy.driver.choose(lane.answerId, choice);
    onClose();
  };
  const title = answer ? frenchSpaces(deliverableUi(answer.type).label(answer.statement)) : say("rough-pad");
  const mine = found ?? { raw: lane.value };
  const time = other.savedAt === "" ? "" : formatClock(other.savedAt, copy.view.zone);
  return (
    <Dialog title={say("versions-title")} open onOpenChange={(open) => !open && onClose()}>
      <p className={styles.intro}>{say("versions-intro")}</p>
      <p className={styles.what}>{title}</p>
      <div className={styles.versions}>
        <section aria-label={say(found ? "version-found" : "version-mine")}>
          <h3>{say(found ? "version-found" : "version-mine")}</h3>
          <Version id="mine" raw={mine.raw} answer={answer} />
          <Button onClick={() => choose("mine")}>
            {say(found ? "version-keep-found" : "version-keep-mine")}
          </Button>
        </section>
        <section aria-label={say("version-other", { time })}>
          <h3>{say("version-other", { time })}</h3>
          <Version id="other" raw={other.raw} answer={answer} />
          <Button onClick={() => choose("other")}>{say("version-keep-other")}</Button>
        </section>
      </div>
    </Dialog>
  );
}

function Version({ id, raw, answer }: { id: string; raw: unknown; answer: PaperAnswer | null }) {
  if (raw === null || raw === "") return <p className="meta">{say("version-empty")}</p>;
  if (answer === null) return <p className={styles.text}>{String(raw)}</p>;
  const { Editor, label } = deliverableUi(answer.type);
  const editorId = `${id}-${answer.id}`;
  return (
    <div className={styles.version}>
      <span className="sr" id={`${editorId}-label`}>
        {label(answer.statement)}
      </span>
      <label className="sr" htmlFor={`${editorId}-field`}>
        {label(answer.statement)}
      </label>
      <Editor id={editorId} statement={answer.statement} value={raw} onChange={() => {}} readOnly />
    </div>
  );
}
