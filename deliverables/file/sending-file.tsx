import { Clock, CloudOff, X } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { speaker } from "#app/ui/speaker.ts";
import type { WaitingFile } from "#deliverables/file-desk.ts";
import { formatBytes } from "#grading/language/format-bytes.ts";
import { FILE_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";

const say = speaker(FILE_EDITOR);

interface Props {
  file: WaitingFile;
  offline: boolean;
  /** Name of the file in whose place it goes; null after all. */
  replaced: string | null;
  onDrop: () => void;
}

/** A file that the server does not have: on its way, waiting, or refused with the reason. */
export function SendingFile({ file, offline, replaced, onDrop }: Props) {
  const { id, name, size, refusal } = file;
  const about = [formatBytes(size), ...(replaced === null ? [] : [say("replacing", { name: replaced })])];
  return (
    <li>
      <div className={styles.waiting}>
        <span className={styles.words}>
          <span>{name}</span>
          <span className={styles.about}>{refusal === null ? about.join(", ") : say("refused")}</span>
        </span>
        {refusal === null && <State file={file} offline={offline} />}
        <Button kind="quiet" iconOnly aria-label={say("remove", { name })} onClick={onDrop}>
          <X size={18} aria-hidden />
        </Button>
      </div>
      {refusal !== null && <FieldError id={`${id}-refusal`}>{refusal}</FieldError>}
    </li>
  );
}

function State({ file: { name, size, sent }, offline }: Pick<Props, "file" | "offline">) {
  if (offline)
    return (
      <span className={styles.state} role="status">
        <CloudOff className="icon" aria-hidden />
        {say("waiting")}
      </span>
    );
  if (sent === null)
    return (
      <span className={styles.state}>
        <Clock className="icon" aria-hidden />
        {say("queued")}
      </span>
    );
  const percent = size === 0 ? 0 : Math.round((100 * sent) / size);
  return (
    <span className={styles.state}>
      {say("sending")}
      <progress className={styles.bar} max={100} value={percent} aria-label={say("sending-file", { name })} />
      {say("sending-share", { percent })}
    </span>
  );
}
